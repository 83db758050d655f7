#include "tests/core/report/provincedesk.h"

#include "core/document/docx.h"
#include "core/document/paper.h"
#include "core/document/plaintext.h"
#include "core/report/insurancepapers.h"
#include "core/report/reportdocument.h"
#include "tests/golden.h"

using namespace anhe;
using namespace anhe::tests;

namespace {

const QDate printedOn(2026, 10, 9);

/** Claims of a year in several states, and one institution whose cover has ended. */
struct PapersDesk : ProvinceDesk
{
    PapersDesk() : ProvinceDesk(QDate(2026, 9, 29))
    {
        for (int i = 0; i < 14; ++i) {
            Claim claim = agreed(disputed(QDate(2026, 7, 1 + i), QDate(2026, 6, 1)), policy,
                                 Money::ofYuan(20'000 + 3'000 * i), QDate(2026, 9, 1 + i));
            claim.submittedOn = claim.agreedOn.addDays(-12);
            claim.paidTo = PaidTo::Patient;
            claim.paidOn = claim.agreedOn.addDays(8);
            claimed(claim);
        }
        Claim refused = insurance().proposedClaim(disputed(QDate(2026, 7, 20), QDate(2026, 6, 1)));
        refused.reportedAt = QDateTime(QDate(2026, 7, 21), QTime(9, 0));
        refused.refusedOn = QDate(2026, 9, 1);
        refused.refusal = QStringLiteral("无因果关系");
        claimed(refused);
    }

    QList<std::pair<QString, Document>> papers()
    {
        const Hospital hospital = desk->office().hospital();
        return {
            {QStringLiteral("coverage"), coverageTable(insurance(), hospital, QDate(2026, 9, 30), printedOn)},
            {QStringLiteral("claims"), claimStatement(insurance(), hospital, 2026, printedOn)},
            {QStringLiteral("no_claims"), claimStatement(insurance(), hospital, 2020, printedOn)}};
    }
};

QString goldenInsurance(const QString &name)
{
    return QStringLiteral("insurance/%1.txt").arg(name);
}

} // namespace

TEST_CASE("the papers of insurance say what their golden texts say", "[insurance][report]")
{
    PapersDesk desk;
    for (const auto &[name, paper] : desk.papers()) {
        INFO(name.toStdString());
        CHECK(plainText(paper).toStdString() == goldenText(goldenInsurance(name)).toStdString());
    }
}

TEST_CASE("a claim refused in a later year stands among the claims and in the sums of that year",
          "[insurance][report]")
{
    InsuranceDesk desk;
    desk.insured(QStringLiteral("Y1"), QDate(2025, 1, 1), QDate(2024, 1, 1));
    Claim refused = desk.insurance().proposedClaim(desk.disputed(QDate(2025, 12, 1), QDate(2025, 11, 1)));
    refused.reportedAt = QDateTime(QDate(2025, 12, 2), QTime(9, 0));
    refused.refusedOn = QDate(2026, 1, 20);
    refused.refusal = QStringLiteral("无因果关系");
    const QString number = desk.at(desk.claimed(refused)).number;
    const QString text =
        plainText(claimStatement(desk.insurance(), desk->office().hospital(), 2026, printedOn));
    INFO(text.toStdString());
    CHECK(text.contains(number));
    CHECK(text.contains(QStringLiteral("Y1 | 2025-01-01至2025-12-31 |  | 0 | 0 | 1 |")));
    CHECK(text.contains(QStringLiteral("合计 | 1件")));
}

TEST_CASE("golden texts of insurance are written anew", "[.write-golden]")
{
    PapersDesk desk;
    for (const auto &[name, paper] : desk.papers())
        writeGolden(goldenInsurance(name), plainText(paper));
}

TEST_CASE("papers of insurance to look at are written", "[.write-papers]")
{
    PapersDesk desk;
    const QDir folder(qEnvironmentVariable("PAPERS", QDir::tempPath()));
    for (const auto &[name, paper] : desk.papers()) {
        CHECK(writePdf(paper, folder.filePath(name + QStringLiteral(".pdf"))));
        CHECK(writeDocx(paper, folder.filePath(name + QStringLiteral(".docx"))));
    }
    const Document report = reportDocument(reportContent(desk.analysis()), PaperFonts());
    CHECK(writePdf(report, folder.filePath(QStringLiteral("report.pdf"))));
}
