#include "core/mediation/righttosue.h"

#include <QRegularExpression>

namespace anhe {

namespace {

/** A renouncing word and, in the same clause, going to court. */
const QString waiver =
    QStringLiteral("(?<word>放弃|不得|不再|不能|不可|不准|不许|永不|禁止|无权|丧失)"
                   "(?<between>[^。；;，,！!？?]{0,14}?)"
                   "(?:起诉(?!状)|诉讼(?!请求|费|代理|材料)|诉权|打官司|告上法庭|申请仲裁)");

/** 不得妨碍对方起诉, 不得放弃…: the words protect the right. */
bool protects(const QRegularExpressionMatch &match, const QString &text)
{
    static const QRegularExpression hindering(QStringLiteral("妨碍|限制|剥夺|阻止|阻碍|影响|干涉|放弃"));
    static const QRegularExpression negated(QStringLiteral("(不得|不|未|并非|不视为|不等于)$"));
    if (match.captured(QStringLiteral("word")) == QStringLiteral("放弃"))
        return negated.match(text.left(match.capturedStart())).hasMatch();
    return hindering.match(match.captured(QStringLiteral("between"))).hasMatch();
}

} // namespace

QString waiverOfSuit(const QString &text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression pattern(waiver);
    QString dense = text;
    dense.remove(blanks);
    QRegularExpressionMatchIterator matches = pattern.globalMatch(dense);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!protects(match, dense))
            return match.captured();
    }
    return {};
}

} // namespace anhe
