#include "core/import/columnmapping.h"
#include "core/import/matterfield.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace anhe;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

/** The fields guessed for headings, in their order; - for a column that is left out. */
std::string guessed(const char *headings)
{
    const ColumnMapping mapping = ColumnMapping::guess(words(headings));
    QStringList fields;
    for (const QString &heading : words(headings)) {
        const QString field = mapping.fieldOf(heading);
        fields << (field.isEmpty() ? QStringLiteral("-") : field);
    }
    return fields.join(QLatin1Char(' ')).toStdString();
}

} // namespace

TEST_CASE("the headings of hospitals' registers are recognised")
{
    CHECK(guessed("留言编号 留言用户 留言主题 留言时间 留言详情 答复意见 答复时间") ==
          "external_number complainant_name subject received_at narrative answer answered_at");
    CHECK(guessed("序号 来访日期 来访人 联系电话 与患者关系 患者姓名 住院号 被投诉科室 反映问题 处理结果 "
                  "办结时间") ==
          "- received_at complainant_name complainant_phone relation patient_name patient_number "
          "department narrative result closed_on");
    CHECK(
        guessed("登记号 接待日期 投诉方式 姓名 性别 年龄 手机 涉及科室 事由 诉求 处理情况 是否满意 接待人 "
                "备注") ==
        "external_number received_at channel complainant_name complainant_sex patient_age complainant_phone "
        "department narrative demands result satisfaction received_by remarks");
    CHECK(
        guessed(
            "投诉人姓名 投诉人性别 投诉人联系电话 患者姓名 患者性别 患者年龄 来访人数 索赔金额 赔付金额") ==
        "complainant_name complainant_sex complainant_phone patient_name patient_sex patient_age head_count "
        "claimed paid");
    CHECK(guessed("投诉日期 投诉内容 严重程度") == "received_at narrative severity");
    CHECK(guessed("投诉人 民族 职业 患者姓名 患者民族 患者职业") ==
          "complainant_name complainant_ethnic_group complainant_occupation patient_name "
          "patient_ethnic_group patient_occupation");
}

TEST_CASE("marks, blanks and what stands in brackets do not hide a heading")
{
    CHECK(guessed("*投诉时间（年/月/日） 投诉人： 【必填】投诉内容 (1)科室") ==
          "received_at complainant_name narrative department");
    CHECK(plainHeading(QStringLiteral(" 处 理\n结 果 ")) == QStringLiteral("处理结果"));
    CHECK(plainHeading(QStringLiteral("（投诉人）")) == QStringLiteral("投诉人"));
}

TEST_CASE("a longer heading goes to the field that knows most of it")
{
    CHECK(guessed("被投诉人 投诉人") == "staff complainant_name");
    CHECK(guessed("被投诉人姓名及职务") == "staff");
    CHECK(guessed("患者或家属反映问题") == "narrative");
    CHECK(guessed("天气 楼层") == "- -");
}

TEST_CASE("a field takes one column, and an exact heading before a longer one")
{
    CHECK(guessed("投诉内容摘要 投诉内容") == "- narrative");
    CHECK(guessed("投诉人电话 联系电话") == "complainant_phone -");
    CHECK(guessed("姓名 投诉人 性别 投诉人性别") ==
          "patient_name complainant_name patient_sex complainant_sex");
    CHECK(guessed("患者姓名 性别 年龄 投诉人 电话") ==
          "patient_name patient_sex patient_age complainant_name complainant_phone");
    CHECK(guessed("来访时间 办结时间 时间") == "received_at closed_on -");
}

TEST_CASE("an assigned field leaves the column that had it")
{
    ColumnMapping mapping = ColumnMapping::guess(words("投诉时间 受理时间 投诉内容"));
    CHECK(mapping.fieldOf(QStringLiteral("投诉时间")) == QStringLiteral("received_at"));
    mapping.assign(QStringLiteral("受理时间"), QStringLiteral("received_at"));
    CHECK(mapping.fieldOf(QStringLiteral("投诉时间")).isEmpty());
    CHECK(mapping.headingOf(QStringLiteral("received_at")) == QStringLiteral("受理时间"));
    mapping.assign(QStringLiteral("受理时间"), QString());
    CHECK(mapping.headingOf(QStringLiteral("received_at")).isEmpty());
    CHECK(mapping.headingOf(QStringLiteral("narrative")) == QStringLiteral("投诉内容"));
}

TEST_CASE("a saved mapping comes back and tells where it can be used")
{
    const QStringList headings = words("投诉时间 投诉人 投诉内容");
    const ColumnMapping mapping = ColumnMapping::guess(headings);
    CHECK(ColumnMapping::fromJson(mapping.toJson()) == mapping);
    CHECK(mapping.fits(words("投诉内容 备注 投诉人 投诉时间")));
    CHECK_FALSE(mapping.fits(words("投诉时间 投诉内容")));
    CHECK_FALSE(ColumnMapping().fits(headings));
    CHECK(mapping.columns(words("投诉内容 x 投诉时间")) ==
          QMap<QString, int>{{QStringLiteral("narrative"), 0}, {QStringLiteral("received_at"), 2}});
    QJsonObject later = mapping.toJson();
    later.insert(QStringLiteral("天气"), QStringLiteral("weather"));
    CHECK(ColumnMapping::fromJson(later) == mapping);
}

TEST_CASE("a mapping says what is still to be chosen")
{
    const FieldProblems problems = ColumnMapping::guess(words("投诉人 科室")).problems();
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].field == QStringLiteral("received_at"));
    CHECK(problems[1].field == QStringLiteral("narrative"));
    CHECK(ColumnMapping::guess(words("投诉时间 主题")).problems().isEmpty());
}

TEST_CASE("every field has a key and a word of its own")
{
    QSet<QString> keys;
    QSet<QString> labels;
    for (const MatterField &field : matterFields()) {
        keys << QString::fromLatin1(field.key);
        labels << field.label();
        CHECK(matterField(QString::fromLatin1(field.key)) == &field);
        for (const QString &synonym : field.synonyms()) {
            INFO(synonym.toStdString());
            CHECK(isKnownHeading(synonym));
        }
    }
    CHECK(keys.size() == static_cast<qsizetype>(matterFields().size()));
    CHECK(labels.size() == keys.size());
}
