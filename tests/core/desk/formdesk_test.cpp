#include "core/desk/formdesk.h"
#include "core/document/docx.h"
#include "core/document/plaintext.h"
#include "core/office/templateregister.h"
#include "tests/core/document/packagereading.h"
#include "tests/core/document/pdfreading.h"
#include "tests/temporarydesk.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <catch2/catch.hpp>

using namespace anhe;
using namespace anhe::tests;

namespace {

const PaperForm &formOf(const char *key)
{
    const PaperForm *found = formFor(QLatin1String(key));
    REQUIRE(found);
    return *found;
}

DisputeId entered(TemporaryDesk &desk)
{
    const auto department = desk->office().departmentFor(QStringLiteral("骨科一病区"));
    REQUIRE(department);
    Dispute dispute = someDispute();
    dispute.patient.name = QStringLiteral("林小满");
    dispute.problems.first().department = *department;
    const auto id = desk->disputes().enter(dispute);
    REQUIRE(id);
    return *id;
}

FormInput inputOf(TemporaryDesk &desk, const FormChoice &choice)
{
    const auto input = formInput(*desk.desk, choice);
    INFO(input.error().toStdString());
    REQUIRE(input);
    return *input;
}

/** A Word file of the office's own with this text. */
QString ownTemplate(const TemporaryDesk &desk, const QString &text)
{
    const QString path = desk.folder.filePath(QStringLiteral("own.docx"));
    Document paper;
    paper << Paragraph{text};
    REQUIRE(writeDocx(paper, path));
    return path;
}

QString wordText(const QString &path)
{
    return packagePart(path, QStringLiteral("word/document.xml"))
        .remove(QRegularExpression(QStringLiteral("<[^>]*>")));
}

} // namespace

TEST_CASE("a form reads a matter with its names from the ledger", "[forms]")
{
    TemporaryDesk desk;
    const DisputeId matter = entered(desk);
    const FormInput input = inputOf(desk, {matter});
    CHECK(input.officer == QStringLiteral("王小安"));
    CHECK(input.today == QDate(2026, 9, 15));
    const QString text = plainText(formOf("registration_form").document(input));
    CHECK(text.contains(QStringLiteral("编号：投诉 2026-0001")));
    CHECK(text.contains(QStringLiteral("骨科一病区")));
    CHECK(text.contains(QStringLiteral("投诉事由 | 流程等候")));
    CHECK_FALSE(isSubjectKnown(formOf("sealing_list"), input));
}

TEST_CASE("a form speaks of the last seal, or of the one chosen", "[forms]")
{
    TemporaryDesk desk;
    const DisputeId matter = entered(desk);
    const auto sealed = [&](const QString &item, int hour) {
        Seal seal;
        seal.dispute = matter;
        seal.sealedAt = QDateTime(QDate(2026, 9, 11), QTime(hour, 0));
        seal.items = {item};
        seal.hospitalPerson = QStringLiteral("王小安");
        seal.patientSidePerson = QStringLiteral("张三丰");
        const auto id = desk->disputes().seal(seal);
        INFO(id.error().toStdString());
        REQUIRE(id);
        return *id;
    };
    const qint64 first = sealed(QStringLiteral("门诊病历，2页"), 9);
    sealed(QStringLiteral("输液器，1套"), 15);
    const auto listed = [&](qint64 seal) {
        return plainText(formOf("sealing_list").document(inputOf(desk, {matter, {}, seal})));
    };
    CHECK(listed(0).contains(QStringLiteral("输液器")));
    CHECK(listed(first).contains(QStringLiteral("门诊病历 | 2页")));
    CHECK_FALSE(formInput(*desk.desk, {matter, {}, 99}));
    CHECK_FALSE(formInput(*desk.desk, {matter, ReferralId{99}}));
    CHECK_FALSE(formInput(*desk.desk, {DisputeId{99}}));
}

TEST_CASE("the notice of a petition's acceptance names the day of the clock", "[forms]")
{
    TemporaryDesk desk;
    Dispute petition = someDispute(QDateTime(QDate(2026, 9, 8), QTime(9, 0)));
    petition.kind = MatterKind::Petition;
    const auto id = desk->disputes().enter(petition);
    REQUIRE(id);
    REQUIRE(desk->disputes().acceptPetition(*id, {QDate(2026, 9, 9), QDate(2026, 9, 9), zh("当面告知")}));
    const PaperForm &form = formOf("petition_acceptance");
    const QString text = plainText(form.document(inputOf(desk, {*id})));
    CHECK(text.contains(zh("办理期限至：2026年11月9日"))); // the 60th day is a Sunday
    REQUIRE(desk->disputes().close(*id, Ending::NotAccepted, QDate(2026, 9, 15), zh("outside_powers")));
    const QString path = desk.folder.filePath(QStringLiteral("a.pdf"));
    CHECK_FALSE(writeForm(*desk.desk, form, inputOf(desk, {*id}), path));
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("a voided matter's papers are refused but its registration form", "[forms]")
{
    TemporaryDesk desk;
    const DisputeId matter = entered(desk);
    REQUIRE(desk->disputes().voidNumber(matter, zh("重复登记")));
    const FormInput input = inputOf(desk, {matter});
    const QString path = desk.folder.filePath(QStringLiteral("a.pdf"));
    const auto refused = writeForm(*desk.desk, formOf("transfer_slip"), input, path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().contains(zh("投诉 2026-0001")));
    REQUIRE(writeForm(*desk.desk, formOf("registration_form"), input, path));
    CHECK(pdfPages(path).join(QString()).contains(zh("重复登记")));
}

TEST_CASE("a form is written as PDF and as a Word document", "[forms]")
{
    TemporaryDesk desk;
    const FormInput input = inputOf(desk, {entered(desk)});
    for (const char *name : {"a.pdf", "a.docx"}) {
        const QString path = desk.folder.filePath(QLatin1String(name));
        const auto written = writeForm(*desk.desk, formOf("transfer_slip"), input, path);
        INFO(written.error().toStdString());
        REQUIRE(written);
        CHECK_FALSE(written->ownTemplate);
        CHECK(QFileInfo(path).size() > 2000);
    }
    CHECK(pdfPages(desk.folder.filePath(QStringLiteral("a.pdf")))
              .join(QString())
              .contains(QStringLiteral("张三丰")));
}

TEST_CASE("the office's own template stands in place of a form", "[forms]")
{
    TemporaryDesk desk;
    const FormInput input = inputOf(desk, {entered(desk)});
    const QString own =
        ownTemplate(desk, QStringLiteral("投诉人：{{投诉人姓名}}，科室：{{涉及科室}}，{{不认识}}"));
    REQUIRE(TemplateRegister(desk->ledger()).put(QStringLiteral("transfer_slip"), own));
    CHECK(hasOwnTemplate(*desk.desk, formOf("transfer_slip")));
    const QString path = desk.folder.filePath(QStringLiteral("filled.docx"));
    const auto written = writeForm(*desk.desk, formOf("transfer_slip"), input, path);
    REQUIRE(written);
    CHECK(written->ownTemplate);
    CHECK(written->unknownPlaces == QStringList{QStringLiteral("不认识")});
    CHECK(wordText(path).contains(QStringLiteral("投诉人：张三丰，科室：骨科一病区，{{不认识}}")));
}
