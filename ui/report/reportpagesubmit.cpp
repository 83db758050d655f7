#include "core/report/reportchecker.h"
#include "ui/common/dialogs.h"
#include "ui/report/figurewords.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportpage.h"

namespace anhe {

void ReportPage::submit()
{
    if (!m_analysis || !save())
        return;
    const QList<ReportFinding> findings = checkReport(*m_analysis, content());
    QStringList lines;
    if (m_analysis->asOf <= quarter().period().last)
        lines << tr("The quarter has not ended yet.");
    if (findings.isEmpty())
        lines << tr("The checks found nothing to look at.");
    else
        lines << tr("The checks found %1 to look at:").arg(findings.size());
    constexpr int listed = 6;
    for (const ReportFinding &finding : findings.first(std::min<qsizetype>(listed, findings.size())))
        lines << QStringLiteral("· %1 — %2").arg(finding.place, finding.message);
    if (findings.size() > listed)
        lines << tr("… and %1 more at the side").arg(findings.size() - listed);
    lines << QString()
          << tr("Once submitted, the figures and words of %1 no longer change.").arg(quarterWords(quarter()));
    const int answer = Dialogs::ask(this, {tr("Submit the report"),
                                           lines.join(QLatin1Char('\n')),
                                           {tr("Submit"), tr("Not yet")},
                                           findings.isEmpty() ? 0 : 1,
                                           1});
    if (answer != 0)
        return;
    const Result<void> submitted = m_draft->submit();
    if (!submitted) {
        Dialogs::warn(this, tr("The report was not submitted"), submitted.error());
        return;
    }
    say(tr("The report of %1 is submitted.").arg(quarterWords(quarter())));
    ask();
}

void ReportPage::startVersion()
{
    const std::optional<QString> reason = Dialogs::reason(
        this, tr("A new version"), tr("The submitted report stays as it is. Why does it need a new version?"),
        tr("Begin"));
    if (!reason)
        return;
    const Result<void> started = m_draft->startVersion(*reason);
    if (!started)
        Dialogs::warn(this, tr("No new version was begun"), started.error());
    ask();
}

} // namespace anhe
