#include "core/report/reportchecker.h"

#include "core/report/checkersays.h"

#include <QRegularExpression>

#include <cmath>

namespace anhe {

namespace {

/** What may stand between the name of a figure and its number. */
const QString gap =
    QStringLiteral("(?:各类|事项|总量|数量|量|数|共计|合计|总计|共|仅|了|约|为|是|达|达到|[：:\\s])*");
const QString writtenNumber = QStringLiteral("([\\d,，]*\\d(?:\\.\\d+)?)");

const QString mattersUnit = QStringLiteral("(?:件|起|例)");
const QString risksUnit = QStringLiteral("(?:项|个|处|条)");

/** A figure, and how people write it. */
struct Writing
{
    const char *key;
    QString name;
    QString unit;
};

/** What the clauses of a sentence count: a sentence that has come to mediation goes on about it. */
enum class Counted { Matters, PeoplesMediation, OtherRoutes };

Counted countedIn(const QString &clause, Counted before)
{
    static const QRegularExpression people(QStringLiteral("人民调解|医调委"));
    static const QRegularExpression others(QStringLiteral("调解|协商|诉讼|法院"));
    static const QRegularExpression ended(QStringLiteral("调解(?:不成|成功|终结|协议)|终止调解|正在调解"));
    if (clause.contains(people) || (before == Counted::PeoplesMediation && clause.contains(ended)))
        return Counted::PeoplesMediation;
    return clause.contains(others) ? Counted::OtherRoutes : before;
}

const QList<Writing> &mediationWritings()
{
    static const QList<Writing> list{
        {"referrals.accepted", QStringLiteral("(?:受理|新收|收到)"), mattersUnit},
        {"referrals.concluded", QStringLiteral("(?<!未)(?:终结|办结|结案)"), mattersUnit},
        {"referrals.agreed", QStringLiteral("(?:(?<!未)达成(?:调解)?协议|调解成功)"), mattersUnit},
        {"referrals.failed", QStringLiteral("(?:调解不成|未达成(?:调解)?协议)"), mattersUnit},
        {"referrals.terminated", QStringLiteral("终止(?:调解)?"), mattersUnit},
        {"referrals.open", QStringLiteral("(?:在办|在调|正在调解|未结|未终结)"), mattersUnit},
        {"mediation.success_by_concluded", QStringLiteral("按(?:调解)?(?:终结|结案)数?[^\\d]*率"),
         QStringLiteral("[%％]")},
        {"mediation.success_by_accepted", QStringLiteral("按受理数?[^\\d]*率"), QStringLiteral("[%％]")},
    };
    return list;
}

const QList<Writing> &writings()
{
    static const QList<Writing> list{
        {"matters.new", QStringLiteral("(?:新受理|受理|新收|收到|接到|接收|新增)"), mattersUnit},
        {"matters.closed", QStringLiteral("(?<!未)(?:办结|结案)"), mattersUnit},
        {"matters.closing", QStringLiteral("(?:未结|未办结|在办|尚未办结)"), mattersUnit},
        {"matters.opening", QStringLiteral("(?:结转|季初未结|期初未结)"), mattersUnit},
        {"visits", QStringLiteral("来访"), QStringLiteral("批次?")},
        {"persons", QStringLiteral("(?:^|来访)"), QStringLiteral("人次?")},
        {"feedback.on_time", QStringLiteral("(?:按期|按时|及时)(?:反馈|答复)率"), QStringLiteral("[%％]")},
        {"days_to_close.mean", QStringLiteral("平均(?:办理|办结|处理)?(?:用时|时间|时长|天数|周期)"),
         QStringLiteral("(?:天|日)")},
        {"days_to_close.median", QStringLiteral("中位数"), QStringLiteral("(?:天|日)")},
        {"claimed.total", QStringLiteral("(?:金额诉求|诉求金额|索赔金额|索赔)(?=合计|共|总)"),
         QStringLiteral("万?元")},
        {"paid.total", QStringLiteral("(?:赔付|赔偿)(?:金额)?(?=合计|共|总)"), QStringLiteral("万?元")},
        {"paid.insurer", QStringLiteral("保险公司(?:赔付|支付|赔偿)"), QStringLiteral("万?元")},
        {"paid.hospital", QStringLiteral("医院(?:赔付|支付|赔偿)"), QStringLiteral("万?元")},
        {"risks.found", QStringLiteral("(?:发现|排查出|排查)(?:各类|安全|风险)*隐患"), risksUnit},
        {"risks.written_off", QStringLiteral("(?<!未)销号(?:隐患)?"), risksUnit},
        {"risks.closing", QStringLiteral("(?<!季初)(?<!期初)(?:未|尚未)销号(?:隐患)?"), risksUnit},
        {"sweeps.zero", QStringLiteral("零报告"), QStringLiteral("份")},
        {"notices.issued", QStringLiteral("(?:发出|下发|印发)督办(?:通知书)?"), QStringLiteral("份")},
    };
    return list;
}

/** What a typed number says in the figure's own unit, and half of its last digit as tolerance. */
struct Typed
{
    double value = 0;
    double tolerance = 0;
};

Typed typedOf(QString text, const QString &unit)
{
    text.remove(QLatin1Char(',')).remove(QChar(0xFF0C));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const double step = std::pow(10.0, point < 0 ? 0.0 : -double(text.size() - point - 1));
    const double factor = unit.contains(QChar(0x4E07))                                 ? 1'000'000
                          : unit.contains(QChar(0x5143))                               ? 100
                          : unit == QLatin1String("%") || unit == QStringLiteral("％") ? 0.01
                                                                                       : 1;
    return {text.toDouble() * factor, step * factor / 2 * 1.0001};
}

bool agrees(const Typed &typed, const FigureValue *value)
{
    const double computed = value ? value->value.value_or(0) : 0;
    const bool whole =
        !value || (value->figure.unit != FigureUnit::Rate && value->figure.unit != FigureUnit::Days &&
                   value->figure.unit != FigureUnit::Fen);
    return whole ? typed.value == computed : std::abs(typed.value - computed) <= typed.tolerance;
}

Base baseOf(const QString &clause)
{
    static const QRegularExpression lastYear(QStringLiteral("上年|去年|同期"));
    static const QRegularExpression previous(QStringLiteral("上季度|上个季度|上一季度"));
    return clause.contains(lastYear)   ? Base::LastYear
           : clause.contains(previous) ? Base::Previous
                                       : Base::Now;
}

/** A clause that tells a change, not a count. */
bool tellsChange(const QString &clause)
{
    static const QRegularExpression words(
        QStringLiteral("增加|减少|上升|下降|增长|降低|多于|少于|环比|同比|[较比多少]"));
    return clause.contains(words);
}

ReportFinding contradiction(const PlacedSentence &sentence, const QString &typed, const QString &label,
                            const FigureValue *value)
{
    return {ReportFinding::Kind::Contradiction, sentence.place, sentence.text,
            CheckerSays::tr("“%1” is typed here; %2 comes to %3.")
                .arg(typed.trimmed(), label, value ? figurePaper(*value) : QStringLiteral("0"))};
}

/** Names of departments, channels, categories and kinds that stand in the clause, with their figures. */
QList<FigureValue> namedIn(const QString &clause, const FigureSet &figures)
{
    QList<FigureValue> named;
    for (const FigureValue &value : figures.all()) {
        const bool counts = value.figure.whole == QLatin1String("matters.new") &&
                            value.figure.split != QLatin1String("matters.by_severity");
        if (counts && value.figure.label.paper.size() > 1 && clause.contains(value.figure.label.paper))
            named.append(value);
    }
    return named;
}

QList<ReportFinding> checkParts(const PlacedSentence &sentence, const QString &clause,
                                const QList<FigureValue> &named)
{
    QList<ReportFinding> findings;
    if (named.size() != 1)
        return findings; // two names in one clause: no telling whose number it is
    const FigureValue &part = named.first();
    const QRegularExpression form(QRegularExpression::escape(part.figure.label.paper) +
                                  QStringLiteral("类?") + gap + writtenNumber +
                                  QStringLiteral("\\s*(件|起|例)"));
    const QRegularExpressionMatch match = form.match(clause);
    if (match.hasMatch() && !agrees(typedOf(match.captured(1), match.captured(2)), &part))
        findings.append(contradiction(sentence, match.captured(), part.figure.label.paper, &part));
    return findings;
}

QList<ReportFinding> checkClause(const PlacedSentence &sentence, const QString &clause,
                                 const QuarterlyAnalysis &analysis, Counted counted)
{
    if (counted == Counted::OtherRoutes)
        return {};
    const FigureSet &figures = analysis.set(baseOf(clause));
    const bool mediation = counted == Counted::PeoplesMediation;
    const QList<FigureValue> named = namedIn(clause, figures);
    QList<ReportFinding> findings = mediation ? QList<ReportFinding>() : checkParts(sentence, clause, named);
    for (const Writing &writing : mediation ? mediationWritings() : writings()) {
        if (!mediation && writing.unit == mattersUnit && !named.isEmpty())
            continue; // the matters of what is named, not all
        const QRegularExpression form(writing.name + gap + writtenNumber + QStringLiteral("\\s*(") +
                                      writing.unit + QLatin1Char(')'));
        const QRegularExpressionMatch match = form.match(clause);
        const FigureValue *value = figures.find(QString::fromLatin1(writing.key));
        if (match.hasMatch() && !agrees(typedOf(match.captured(1), match.captured(2)), value)) {
            findings.append(contradiction(sentence, match.captured(),
                                          value ? value->figure.label.paper : match.captured(), value));
        }
    }
    return findings;
}

} // namespace

QList<ReportFinding> checkTypedFigures(const PlacedSentence &sentence, const QuarterlyAnalysis &analysis)
{
    static const QRegularExpression ends(QStringLiteral("[，；、（）()]"));
    QList<ReportFinding> findings;
    const QString text = QString(sentence.text).replace(QStringLiteral("投诉纠纷"), QStringLiteral("事项"));
    Counted counted = Counted::Matters;
    for (const QString &clause : text.split(ends, Qt::SkipEmptyParts)) {
        counted = countedIn(clause, counted);
        if (!tellsChange(clause))
            findings += checkClause(sentence, clause, analysis, counted);
    }
    return findings;
}

} // namespace anhe
