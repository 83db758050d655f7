#include "core/desk/riskformdesk.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "core/document/docx.h"
#include "core/document/paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace anhe {

namespace {

Failure missingRow()
{
    return {QCoreApplication::translate("FormDesk", "There is no such row in the registers of risks.")};
}

QMap<RiskLevel, qint64> byLevel(Desk &desk, const RiskFilter &filter)
{
    QMap<RiskLevel, qint64> counts;
    for (const SplitCount &part : desk.risks().split(filter, RiskSplit::Level))
        counts[fromCode<RiskLevel>(part.key).value_or(RiskLevel::None)] += part.count;
    return counts;
}

RiskFilter openAtEndOf(QDate day)
{
    RiskFilter filter;
    filter.openAtEndOf = day;
    return filter;
}

QList<Risk> risksOf(Desk &desk, const QList<RiskFilter> &filters)
{
    std::vector<qint64> ids;
    for (const RiskFilter &filter : filters) {
        const std::vector<qint64> found = desk.risks().ids(filter, RiskOrder::Number, false);
        ids.insert(ids.end(), found.begin(), found.end());
    }
    QList<Risk> risks;
    for (const qint64 id : ids)
        risks.append(*desk.risks().find({id}));
    std::sort(risks.begin(), risks.end(), [](const Risk &a, const Risk &b) {
        return std::pair(a.numberYear, a.numberSerial) < std::pair(b.numberYear, b.numberSerial);
    });
    return risks;
}

Result<void> readSweep(Desk &desk, const RiskFormChoice &choice, RiskFormInput &input)
{
    if (choice.sweep) {
        input.sweep = desk.sweeps().find(choice.sweep);
        if (!input.sweep)
            return missingRow();
        if (input.sweep->kind == SweepKind::Monthly)
            input.month = riskMonth(desk, input.sweep->period.first);
        for (const SweepFinding &finding : input.sweep->findings) {
            if (const std::optional<Risk> risk = desk.risks().find(finding.risk))
                input.risksOfSweep.append(*risk);
        }
    }
    if (choice.month > desk.clock().today())
        return Failure{QCoreApplication::translate("FormDesk", "%1 has not begun.")
                           .arg(choice.month.toString(QStringLiteral("yyyy-MM")))};
    if (choice.month.isValid())
        input.month = riskMonth(desk, choice.month);
    const SweepCellId cell = input.sweep ? input.sweep->cell : choice.cell;
    if (cell)
        input.cell = desk.sweeps().cell(cell);
    return {};
}

} // namespace

RiskFormInput handRiskFormInput(Desk &desk)
{
    RiskFormInput input;
    input.hospital = desk.office().hospital();
    input.today = desk.clock().today();
    input.officer = desk.ledger().user();
    input.categories = desk.risks().categories();
    input.sweepItems = desk.sweeps().items();
    for (const Department &department : desk.office().departments(true))
        input.departmentNames.insert(department.id, department.name);
    return input;
}

Result<RiskFormInput> riskFormInput(Desk &desk, const RiskFormChoice &choice)
{
    RiskFormInput input = handRiskFormInput(desk);
    const Result<void> swept = readSweep(desk, choice, input);
    if (!swept)
        return swept.failure();
    if (choice.notice && !(input.notice = desk.notices().find(choice.notice)))
        return missingRow();
    if (input.notice) {
        if (const auto earlier = desk.notices().find(input.notice->earlier))
            input.earlierNotice = earlier->number;
    }
    if (choice.assessment && !(input.assessment = desk.assessments().find(choice.assessment)))
        return missingRow();
    if (choice.risk) {
        input.risk = desk.risks().find(choice.risk);
        if (!input.risk)
            return missingRow();
        for (const Attachment &attachment : desk.risks().evidence(choice.risk))
            input.evidence << attachment.name;
    }
    return input;
}

RiskMonth riskMonth(Desk &desk, QDate day)
{
    RiskMonth month;
    const QDate first(day.year(), day.month(), 1);
    month.month = {first, first.addMonths(1).addDays(-1)};
    RiskFilter found;
    found.found = month.month;
    RiskFilter writtenOff;
    writtenOff.writtenOff = month.month;
    month.asOf = std::min(desk.clock().today(), month.month.last);
    RiskFilter overdue;
    overdue.found.last = month.asOf;
    overdue.overdueOn = std::min(desk.clock().today(), month.month.last.addDays(1));
    overdue.asOf = month.asOf;
    month.opening = byLevel(desk, openAtEndOf(first.addDays(-1)));
    month.found = byLevel(desk, found);
    month.writtenOff = byLevel(desk, writtenOff);
    month.closing = byLevel(desk, openAtEndOf(month.asOf));
    month.overdue = desk.risks().count(overdue);
    SweepFilter weekly;
    weekly.kinds = {SweepKind::Weekly};
    weekly.ending = month.month;
    weekly.handedIn = true;
    month.sweepsDone = desk.sweeps().count(weekly);
    weekly.zero = true;
    month.sweepsZero = desk.sweeps().count(weekly);
    month.sweepsMissing = desk.sweeps().count(MissingSweepFilter{month.month, desk.clock().today()});
    month.risks = risksOf(desk, {openAtEndOf(month.asOf), writtenOff});
    return month;
}

Result<void> writeRiskForm(Desk &desk, const RiskForm &form, const RiskFormInput &input, const QString &path)
{
    const Document document = form.document(input);
    const PaperFonts fonts = officeFonts(desk.office());
    return path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive) ? writeDocx(document, path, fonts)
                                                                      : writePdf(document, path, fonts);
}

} // namespace anhe
