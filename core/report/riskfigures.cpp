#include "core/report/riskfigures.h"

#include "core/forms/paperword.h"
#include "core/risk/riskstore.h"

#include <algorithm>

namespace anhe {

namespace {

Figure counted(const char *key, const char *label, const char *definition, FigureUnit unit, const Drill &rows)
{
    return {QString::fromLatin1(key), Wording::of("figures", label), unit, Wording::of("figures", definition),
            FigureQuery{rows}};
}

template <typename Filter, typename Edit>
Filter with(Filter filter, Edit edit)
{
    edit(filter);
    return filter;
}

void addRisks(QList<Figure> &figures, const FigureScope &scope)
{
    const auto openAtEndOf = [](QDate day) {
        return with(RiskFilter(), [&](auto &f) { f.openAtEndOf = day; });
    };
    figures << counted("risks.opening", QT_TRANSLATE_NOOP("figures", "Risks open before the period"),
                       QT_TRANSLATE_NOOP("figures",
                                         "Hidden risks found before the first day of the period and not "
                                         "written off before it. Voided numbers never count."),
                       FigureUnit::Risks, openAtEndOf(scope.period.first.addDays(-1)));
    figures << counted("risks.found", QT_TRANSLATE_NOOP("figures", "Risks found"),
                       QT_TRANSLATE_NOOP("figures", "Hidden risks found on a day of the period."),
                       FigureUnit::Risks, with(RiskFilter(), [&](auto &f) { f.found = scope.period; }));
    figures << counted(
        "risks.written_off", QT_TRANSLATE_NOOP("figures", "Risks written off"),
        QT_TRANSLATE_NOOP("figures", "Hidden risks written off on a day of the period, whenever found."),
        FigureUnit::Risks, with(RiskFilter(), [&](auto &f) { f.writtenOff = scope.period; }));
    figures << counted("risks.closing", QT_TRANSLATE_NOOP("figures", "Risks open after the period"),
                       QT_TRANSLATE_NOOP("figures",
                                         "Hidden risks found by the last day of the period and not written "
                                         "off by it: open before + found − written off."),
                       FigureUnit::Risks, openAtEndOf(scope.period.last));
    figures << counted("risks.overdue", QT_TRANSLATE_NOOP("figures", "Risks overdue"),
                       QT_TRANSLATE_NOOP("figures",
                                         "Hidden risks found by the last day of the period, assigned, not "
                                         "rectified, and on the as-of day past their limit."),
                       FigureUnit::Risks, with(RiskFilter(), [&](auto &f) {
                           f.found.last = scope.period.last;
                           f.asOf = scope.asOf;
                           f.overdueOn = scope.asOf;
                       }));
}

void addSweeps(QList<Figure> &figures, const FigureScope &scope)
{
    SweepFilter weekly;
    weekly.kinds = {SweepKind::Weekly};
    weekly.ending = scope.period;
    weekly.handedIn = true;
    figures << counted("sweeps.done", QT_TRANSLATE_NOOP("figures", "Weekly sweeps handed in"),
                       QT_TRANSLATE_NOOP("figures",
                                         "Signed weekly sheets of the weeks that end on a day of the "
                                         "period, zero reports among them."),
                       FigureUnit::Sweeps, weekly);
    figures << counted("sweeps.zero", QT_TRANSLATE_NOOP("figures", "Zero reports"),
                       QT_TRANSLATE_NOOP("figures", "Of these: signed sheets on which nothing was found."),
                       FigureUnit::Sweeps, with(weekly, [](auto &f) { f.zero = true; }));
    figures << counted("sweeps.missing", QT_TRANSLATE_NOOP("figures", "Weekly sweeps missing"),
                       QT_TRANSLATE_NOOP("figures",
                                         "Weeks of a grid cell that end on a day of the period and before "
                                         "the as-of day, without a signed sheet."),
                       FigureUnit::Sweeps, MissingSweepFilter{scope.period, scope.asOf});
}

void addNotices(QList<Figure> &figures, const FigureScope &scope)
{
    NoticeFilter issued;
    issued.issued = scope.period;
    figures << counted("notices.issued", QT_TRANSLATE_NOOP("figures", "Supervision notices issued"),
                       QT_TRANSLATE_NOOP("figures", "Supervision notices issued on a day of the period."),
                       FigureUnit::Notices, issued);
    figures << counted(
        "notices.replied", QT_TRANSLATE_NOOP("figures", "Supervision notices replied to"),
        QT_TRANSLATE_NOOP("figures", "Of these: notices that the unit has replied to, whenever."),
        FigureUnit::Notices, with(issued, [](auto &f) { f.replied = true; }));
    figures << counted("notices.arrears", QT_TRANSLATE_NOOP("figures", "Supervision notices in arrears"),
                       QT_TRANSLATE_NOOP("figures",
                                         "Notices issued by the last day of the period, open, and on the "
                                         "as-of day past their limit without an answer to judge."),
                       FigureUnit::Notices, with(NoticeFilter(), [&](auto &f) {
                           f.issued.last = scope.period.last;
                           f.arrearsOn = scope.asOf;
                       }));
}

FigureValue partOf(const Figure &whole, const QString &split, const QString &key, const Wording &label,
                   const RiskFilter &rows, qint64 n)
{
    const Wording definition =
        Wording::of("figures", QT_TRANSLATE_NOOP("figures", "%1 Of these: %2.")).arg(whole.definition);
    return {{split + QLatin1Char('.') + key,
             label,
             whole.unit,
             definition.arg(label),
             {rows},
             {},
             split,
             whole.key},
            double(n),
            n};
}

qint64 countOf(const QList<SplitCount> &counts, const QString &key)
{
    for (const SplitCount &count : counts) {
        if (count.key == key)
            return count.count;
    }
    return 0;
}

/** From the worst level down. */
QList<FigureValue> partsByLevel(Database &database, const Figure &whole)
{
    const auto &all = std::get<RiskFilter>(whole.numerator.rows);
    const QList<SplitCount> counts = RiskStore(database).split(all, RiskSplit::Level);
    QList<FigureValue> parts;
    for (const Coded<RiskLevel> &entry : codesOf(RiskLevel{})) {
        RiskFilter rows = all;
        rows.levels = {entry.value};
        const QString code = codeText(entry.value);
        parts.prepend(partOf(whole, whole.key, code, {word(entry.value), paperWord(entry.value)}, rows,
                             countOf(counts, code)));
    }
    return parts;
}

QList<FigureValue> partsByCategory(Database &database, const Figure &whole, const RiskCategories &categories)
{
    const auto &all = std::get<RiskFilter>(whole.numerator.rows);
    const QList<SplitCount> counts = RiskStore(database).split(all, RiskSplit::Category);
    QStringList codes;
    for (const RiskCategory &category : categories.all)
        codes << category.code;
    for (const SplitCount &count : counts) {
        if (!codes.contains(count.key))
            codes << count.key; // a kind that no list knows any more, or none at all
    }
    QList<FigureValue> parts;
    for (const QString &code : std::as_const(codes)) {
        const qint64 n = countOf(counts, code);
        if (n == 0)
            continue;
        RiskFilter rows = all;
        rows.categories = QStringList{code};
        parts.append(partOf(whole, QStringLiteral("risks.by_category"),
                            code.isEmpty() ? QStringLiteral("none") : code,
                            Wording::plain(categories.name(code)), rows, n));
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const FigureValue &a, const FigureValue &b) { return a.count() > b.count(); });
    return parts;
}

} // namespace

QList<Figure> riskFigures(const FigureScope &scope)
{
    QList<Figure> figures;
    addRisks(figures, scope);
    addSweeps(figures, scope);
    addNotices(figures, scope);
    return figures;
}

QList<FigureValue> measureRiskParts(Database &database, const FigureSet &figures,
                                    const RiskCategories &categories)
{
    QList<FigureValue> parts;
    for (const char *key : {"risks.found", "risks.written_off", "risks.overdue"})
        parts += partsByLevel(database, figures.find(QString::fromLatin1(key))->figure);
    return parts + partsByCategory(database, figures.find(QStringLiteral("risks.found"))->figure, categories);
}

bool isRiskFigure(const QString &key)
{
    return key.startsWith(QLatin1String("risks.")) || key.startsWith(QLatin1String("sweeps.")) ||
           key.startsWith(QLatin1String("notices."));
}

bool hasRiskFigures(const FigureSet &figures)
{
    return std::any_of(figures.all().cbegin(), figures.all().cend(), [](const FigureValue &value) {
        return isRiskFigure(value.figure.key) && value.count() > 0;
    });
}

} // namespace anhe
