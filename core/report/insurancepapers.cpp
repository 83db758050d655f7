#include "core/report/insurancepapers.h"

#include "core/insurance/insuranceregister.h"

#include <algorithm>

namespace anhe {

namespace {

constexpr double insurancePoints = 9;
constexpr size_t rowsAtOnce = 128;

QString paper(const auto &value)
{
    return word(value, Speech::Paper);
}

QString rateText(const CoverageLine &line)
{
    const std::optional<double> rate = line.rate();
    return rate ? QString::number(*rate * 100, 'f', 1) + QLatin1Char('%') : QStringLiteral("—");
}

QString amount(const std::optional<Money> &money)
{
    return money ? money->text() : QString();
}

Table listTable(const QString &caption, std::initializer_list<std::pair<const char *, double>> heads,
                std::initializer_list<int> rightColumns = {})
{
    Table table;
    table.caption = caption;
    table.headerRows = 1;
    table.points = insurancePoints;
    table.fitted = true;
    Row row;
    for (const auto &[head, width] : heads) {
        table.columns.append({width, Align::Left});
        row.cells.append(Cell{QString::fromUtf8(head)});
    }
    for (const int column : rightColumns)
        table.columns[column].align = Align::Right;
    table.rows = {row};
    return table;
}

void addRow(Table &table, const QStringList &texts)
{
    Row row;
    for (const QString &text : texts)
        row.cells.append(Cell{text});
    table.rows.append(row);
}

QStringList lineTexts(const QString &label, const CoverageLine &line)
{
    return {label,
            QString::number(line.inScope),
            QString::number(line.insured),
            rateText(line),
            QString::number(line.never),
            QString::number(line.lapsed),
            QString::number(line.expiring)};
}

Table rateTable(const QString &caption, const char *first)
{
    return listTable(caption,
                     {{first, 2.2},
                      {"应参保", 1},
                      {"已参保", 1},
                      {"参保率", 1},
                      {"从未参保", 1},
                      {"已脱保", 1},
                      {"60日内到期", 1.2}},
                     {1, 2, 3, 4, 5, 6});
}

std::vector<InstitutionRow> rowsOf(const InsuranceRegister &insurance, const InstitutionFilter &filter,
                                   QDate day)
{
    const std::vector<qint64> ids = insurance.ids(filter, InstitutionOrder::Level, false);
    std::vector<InstitutionRow> rows;
    for (size_t from = 0; from < ids.size(); from += rowsAtOnce) {
        const auto some = std::span(ids).subspan(from, std::min(rowsAtOnce, ids.size() - from));
        for (InstitutionRow &row : insurance.institutionRows(some, day))
            rows.push_back(std::move(row));
    }
    return rows;
}

void addNamed(Document &document, const std::vector<InstitutionRow> &rows)
{
    Table table = listTable(
        QStringLiteral("需关注的机构"),
        {{"机构名称", 3}, {"级别", 0.9}, {"类别", 1.6}, {"状态", 1.1}, {"最近保单", 2.2}, {"保障截止", 1.4}});
    for (const InstitutionRow &row : rows)
        addRow(table, {row.name, paper(row.level), paper(row.kind), paper(row.standing), row.policyNumber,
                       row.coveredTo.toString(Qt::ISODate)});
    if (rows.empty())
        document << Paragraph{QStringLiteral("应参保机构均在保障期内，60日内无到期未续保的机构。")};
    else
        document << table;
}

Document officePaper(const QString &title, const QString &subtitle, const Hospital &hospital)
{
    Document document;
    document.style = {PageLayout::Form, true, PageNumbers::OfTotal, {}};
    document.title = title;
    document.subtitle = hospital.name + QStringLiteral("　") + subtitle;
    return document;
}

Period yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

/** The claims that the sums by policy count: those reported, agreed or refused in the year. */
std::vector<ClaimRow> claimsOfYear(const InsuranceRegister &insurance, int year)
{
    ClaimFilter reported;
    reported.reported = yearOf(year);
    ClaimFilter agreed;
    agreed.agreed = yearOf(year);
    ClaimFilter refused;
    refused.refused = yearOf(year);
    std::vector<qint64> ids;
    for (const ClaimFilter &filter : {reported, agreed, refused}) {
        const std::vector<qint64> some = insurance.ids(filter, ClaimOrder::Number, false);
        ids.insert(ids.end(), some.begin(), some.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<ClaimRow> rows;
    for (size_t from = 0; from < ids.size(); from += rowsAtOnce) {
        const auto some = std::span(ids).subspan(from, std::min(rowsAtOnce, ids.size() - from));
        for (ClaimRow &row : insurance.claimRows(some))
            rows.push_back(std::move(row));
    }
    return rows;
}

/** What a year came to under one policy. */
QStringList policyTexts(const InsuranceRegister &insurance, const PolicyRow &policy, int year)
{
    ClaimFilter reported;
    reported.policy = policy.id;
    reported.reported = yearOf(year);
    ClaimFilter agreed;
    agreed.policy = policy.id;
    agreed.agreed = yearOf(year);
    ClaimFilter refused;
    refused.policy = policy.id;
    refused.refused = yearOf(year);
    const Money insurer = insurance.total(agreed, ClaimShare::Insurer);
    const LimitUse use = insurance.aggregateUsed(policy.id);
    const QString ratio =
        policy.premium && policy.premium->fen > 0
            ? QString::number(100.0 * double(insurer.fen) / double(policy.premium->fen), 'f', 1) +
                  QLatin1Char('%')
            : QStringLiteral("—");
    return {policy.number,
            QStringLiteral("%1至%2").arg(policy.period.first.toString(Qt::ISODate),
                                         policy.lastDay.toString(Qt::ISODate)),
            amount(policy.premium),
            QString::number(insurance.count(reported)),
            QString::number(insurance.count(agreed)),
            QString::number(insurance.count(refused)),
            insurance.total(agreed, ClaimShare::Agreed).text(),
            insurer.text(),
            ratio,
            amount(use.left())};
}

/** Policies that ran in the year, and those of before that a claim of the year is made on. */
std::vector<qint64> policiesOfYear(const InsuranceRegister &insurance, const std::vector<ClaimRow> &claims,
                                   int year)
{
    PolicyFilter inYear;
    inYear.begins = {{}, QDate(year, 12, 31)};
    inYear.ends = {QDate(year, 1, 1), {}};
    std::vector<qint64> ids = insurance.ids(inYear, PolicyOrder::Begin, false);
    for (const ClaimRow &claim : claims) {
        if (claim.policy && std::find(ids.begin(), ids.end(), claim.policy.value) == ids.end())
            ids.push_back(claim.policy.value);
    }
    return ids;
}

Table policyTable(const InsuranceRegister &insurance, const std::vector<ClaimRow> &claims, int year)
{
    Table table = listTable(QStringLiteral("按保单汇总（元）"),
                            {{"保单号", 2},
                             {"保险期间", 2.4},
                             {"保费", 1.3},
                             {"报案", 0.7},
                             {"结付", 0.7},
                             {"拒赔", 0.7},
                             {"协议金额", 1.4},
                             {"保险承担", 1.4},
                             {"赔付率", 0.9},
                             {"累计限额余额", 1.6}},
                            {2, 3, 4, 5, 6, 7, 8, 9});
    for (const PolicyRow &policy : insurance.policyRows(policiesOfYear(insurance, claims, year)))
        addRow(table, policyTexts(insurance, policy, year));
    return table;
}

/** The sums are of what was agreed in the year, as those by policy. */
Table claimTable(const std::vector<ClaimRow> &claims, int year)
{
    Table table = listTable(QStringLiteral("理赔案件（元）"),
                            {{"理赔编号", 1.7},
                             {"事项编号", 1.7},
                             {"患者", 1},
                             {"报案日期", 1.3},
                             {"状态", 1.3},
                             {"协议金额", 1.4},
                             {"保险承担", 1.4},
                             {"医院承担", 1.3},
                             {"免赔额", 1.2},
                             {"赔付日期", 1.3},
                             {"交齐天数", 0.9},
                             {"赔付天数", 0.9}},
                            {5, 6, 7, 8, 10, 11});
    Money agreed, insurer, hospital, deductible;
    for (const ClaimRow &claim : claims) {
        addRow(table, {claim.number, claim.disputeNumber, claim.patientName,
                       claim.reportedOn.toString(Qt::ISODate), paper(claim.state), amount(claim.agreed),
                       amount(claim.insurerShare), amount(claim.hospitalShare), amount(claim.deductibleShare),
                       claim.paidOn.toString(Qt::ISODate),
                       claim.daysToHandIn ? QString::number(*claim.daysToHandIn) : QString(),
                       claim.daysToBePaid ? QString::number(*claim.daysToBePaid) : QString()});
        if (claim.agreedOn.year() != year)
            continue;
        agreed = agreed + claim.agreed.value_or(Money());
        insurer = insurer + claim.insurerShare.value_or(Money());
        hospital = hospital + claim.hospitalShare.value_or(Money());
        deductible = deductible + claim.deductibleShare.value_or(Money());
    }
    addRow(table, {QStringLiteral("合计"),
                   QStringLiteral("%1件").arg(claims.size()),
                   {},
                   {},
                   {},
                   agreed.text(),
                   insurer.text(),
                   hospital.text(),
                   deductible.text(),
                   {},
                   {},
                   {}});
    return table;
}

} // namespace

Document coverageTable(const InsuranceRegister &insurance, const Hospital &hospital, QDate day, QDate today)
{
    const CoverageRate rate = insurance.coverage(day);
    Document document = officePaper(QStringLiteral("医疗责任保险参保情况表"),
                                    QStringLiteral("统计日：%1").arg(paperDate(day)), hospital);
    document.style.landscape = false;
    Table levels = rateTable(QStringLiteral("按机构级别（家）"), "级别");
    for (const auto &[level, line] : rate.byLevel)
        addRow(levels, lineTexts(paper(level), line));
    addRow(levels, lineTexts(QStringLiteral("合计"), rate.total));
    Table kinds = rateTable(QStringLiteral("按机构类别（家）"), "类别");
    for (const auto &[kind, line] : rate.byKind)
        addRow(kinds, lineTexts(paper(kind), line));
    addRow(kinds, lineTexts(QStringLiteral("合计"), rate.total));
    document << levels << kinds;
    addNamed(document,
             rowsOf(insurance,
                    standingOn(day, {CoverStanding::Never, CoverStanding::Lapsed, CoverStanding::Expiring}),
                    day));
    document << Paragraph{QStringLiteral("参保率＝统计日在保障期内的机构数÷统计日应参保的机构数；60日内到期的"
                                         "机构计入已参保。")}
             << Signature{
                    {{QStringLiteral("填表人（签名）："), today}, {QStringLiteral("审核人（签名）：")}}};
    return document;
}

Document claimStatement(const InsuranceRegister &insurance, const Hospital &hospital, int year, QDate today)
{
    Document document = officePaper(QStringLiteral("医疗责任保险年度理赔情况表"),
                                    QStringLiteral("%1年度").arg(year), hospital);
    const std::vector<ClaimRow> claims = claimsOfYear(insurance, year);
    document << policyTable(insurance, claims, year);
    if (claims.empty())
        document << Paragraph{QStringLiteral("本年度无理赔案件。")};
    else
        document << claimTable(claims, year);
    document
        << Paragraph{QStringLiteral("报案、结付、拒赔按发生在本年度的案件计；结付指本年度达成赔付协议。"
                                    "案件表列本年度报案、达成协议或者拒赔的案件，合计金额为本年度达成协议的"
                                    "案件之和。")}
        << Signature{{{QStringLiteral("填表人（签名）："), today}, {QStringLiteral("审核人（签名）：")}}};
    return document;
}

} // namespace anhe
