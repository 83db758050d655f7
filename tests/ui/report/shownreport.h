#pragma once

#include "core/import/sheet.h"
#include "tests/paths.h"
#include "tests/temporarydesk.h"
#include "tests/ui/common/typing.h"
#include "ui/report/drillpanel.h"
#include "ui/report/reportpage.h"

#include <QSignalSpy>
#include <QTest>

namespace anhe::tests {

/** The letters of the hospital's letter box, brought into the register as an office would. */
inline void importLetters(TemporaryDesk &desk)
{
    const QString name = QStringLiteral("letters-hospital.xlsx");
    const auto sheets = readSheets(samplePath(name));
    REQUIRE(sheets);
    const SourceSheet sheet = sheets->first();
    REQUIRE(desk->imports().import(
        sheet, {name, ColumnMapping::guess(sheet.headings), MatterKind::Complaint, Channel::Online}));
}

/** The page as an officer sees it, with a quarter counted. */
struct ShownReport
{
    ShownReport(Desk &desk, const QString &quarter) : page(desk)
    {
        page.resize(1260, 680);
        QSignalSpy counted(&page, &ReportPage::shown);
        page.open({QStringLiteral("report"), 0, quarter});
        bring(&page);
        await(counted);
    }

    /** Does something that has the quarter counted anew, and waits for it. */
    template <typename Work>
    void andCount(Work work)
    {
        QSignalSpy counted(&page, &ReportPage::shown);
        work();
        await(counted);
    }

    static void await(QSignalSpy &counted) { REQUIRE((!counted.isEmpty() || counted.wait(20000))); }

    ReportPage page;
};

} // namespace anhe::tests
