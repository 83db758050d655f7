#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/document/docx.h"
#include "core/document/paper.h"
#include "core/report/reportdocument.h"
#include "ui/common/dialogs.h"
#include "ui/forms/printpreview.h"
#include "ui/report/figurewords.h"
#include "ui/report/reportdraft.h"
#include "ui/report/reportpage.h"

#include <QSaveFile>

namespace anhe {

namespace {

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return Failure{file.errorString()};
}

} // namespace

void ReportPage::print()
{
    if (!m_analysis || !save())
        return;
    const PaperFonts fonts = officeFonts(m_desk.office());
    auto *preview = new PrintPreview(reportDocument(content(), fonts), fonts, this);
    preview->setWindowTitle(fileName());
    preview->setFileName(fileName());
    preview->present();
}

QString ReportPage::fileName() const
{
    return tr("Stability report %1").arg(quarterWords(quarter()));
}

bool ReportPage::writeReport(const QString &path)
{
    const PaperFonts fonts = officeFonts(m_desk.office());
    const Document paper = reportDocument(content(), fonts);
    const bool word = path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
    const Result<void> written = word ? writeDocx(paper, path, fonts) : writePdf(paper, path, fonts);
    if (written)
        say(tr("The report is written to %1.").arg(path));
    else
        Dialogs::warn(this, tr("The report was not written"), written.error());
    return written.ok();
}

void ReportPage::exportReport(const QString &suffix)
{
    if (!m_analysis || !save())
        return;
    const bool word = suffix == QLatin1String("docx");
    const QString path = Dialogs::saveFile(this, tr("Export the report"), fileName(),
                                           word ? tr("Word document (*.docx)") : tr("PDF (*.pdf)"), suffix,
                                           QStringLiteral("report.paper"));
    if (!path.isEmpty())
        writeReport(path);
}

void ReportPage::exportFigures()
{
    if (!m_analysis)
        return;
    const Report &report = m_draft->report();
    const QByteArray text = m_desk.reports().figuresText(report, *m_analysis);
    const QString name = tr("Figures %1").arg(report.quarter.text());
    const QString path = Dialogs::saveFile(this, tr("Export the figures"), name, tr("JSON (*.json)"),
                                           QStringLiteral("json"), QStringLiteral("report.figures"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writeFile(path, text); !written)
        Dialogs::warn(this, tr("The figures were not written"), written.error());
    else
        say(tr("The figures are written to %1.").arg(path));
}

} // namespace anhe
