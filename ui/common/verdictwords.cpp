#include "ui/common/verdictwords.h"

#include <QCoreApplication>

namespace anhe {

namespace {

QString opening(const CoverageVerdict &verdict)
{
    const QString policy = QStringLiteral("%1 %2").arg(verdict.insurer, verdict.policyNumber).trimmed();
    switch (verdict.coverage) {
    case Coverage::In:
        return QCoreApplication::translate("VerdictWords", "Covered by %1.").arg(policy);
    case Coverage::Out:
        return QCoreApplication::translate("VerdictWords", "Not covered.");
    case Coverage::Doubtful:
        return policy.isEmpty()
                   ? QCoreApplication::translate("VerdictWords", "Doubtful.")
                   : QCoreApplication::translate("VerdictWords", "Doubtful, ask the insurer (%1).")
                         .arg(policy);
    }
    Q_UNREACHABLE();
}

} // namespace

ChipText coverageChip(Coverage coverage)
{
    const Tone tone = coverage == Coverage::In    ? Tone::Green
                      : coverage == Coverage::Out ? Tone::Red
                                                  : Tone::Amber;
    return {word(coverage), tone};
}

QString verdictSentence(const CoverageVerdict &verdict)
{
    QStringList sentences{opening(verdict)};
    for (const CoverageReason &reason : verdict.reasons)
        sentences << reason.text;
    return sentences.join(QLatin1Char(' '));
}

} // namespace anhe
