#pragma once

#include "core/document/document.h"
#include "core/forms/form.h"
#include "core/office/office.h"
#include "core/risk/risk.h"
#include "core/risk/riskcategories.h"
#include "core/risk/stabilityassessment.h"
#include "core/risk/sweep.h"

#include <QHash>
#include <QMap>

#include <optional>
#include <span>

namespace anhe {

/** What a month came to, for the monthly return of hidden risks. */
struct RiskMonth
{
    Period month;
    QDate asOf; ///< the month's last day, or today while it runs: all below is as of that day
    QMap<RiskLevel, qint64> opening;
    QMap<RiskLevel, qint64> found;
    QMap<RiskLevel, qint64> writtenOff;
    QMap<RiskLevel, qint64> closing;
    qint64 overdue = 0;
    qint64 sweepsDone = 0;
    qint64 sweepsZero = 0;
    qint64 sweepsMissing = 0;
    QList<Risk> risks; ///< open on that day or written off in it, in the order of their numbers

    bool operator==(const RiskMonth &) const = default;
};

/** All that a paper of the risk registers may say; without its subject it is one to fill by hand. */
struct RiskFormInput
{
    Hospital hospital = {};
    QHash<DepartmentId, QString> departmentNames = {};
    RiskCategories categories = {};
    QDate today = {};
    QString officer = {};
    QStringList sweepItems = {}; ///< the office's lines, for a blank sheet

    std::optional<SupervisionNotice> notice = {};
    QString earlierNotice = {}; ///< number of the notice that it follows
    std::optional<Sweep> sweep = {};
    QList<Risk> risksOfSweep = {}; ///< that its findings became, in their order
    std::optional<SweepCell> cell = {};
    std::optional<RiskMonth> month = {};
    std::optional<Risk> risk = {};
    QStringList evidence = {}; ///< names of the files attached to the risk as evidence
    std::optional<StabilityAssessment> assessment = {};
};

enum class RiskFormSubject { Notice, WeeklySheet, MonthlyReturn, UrgentReport, Risk, Assessment };

/** A paper of the risk registers (DOMAIN §6). */
struct RiskForm
{
    const char *key;   ///< stable: command line
    const char *title; ///< source text of the context "Form"
    RiskFormSubject subject;
    QList<MissingField> (*missing)(const RiskFormInput &);
    Document (*document)(const RiskFormInput &);

    QString name(Speech speech = Speech::Screen) const;
    QString keyText() const { return QString::fromLatin1(key); }
};

std::span<const RiskForm> allRiskForms();

/** nullptr when there is none of that key. */
const RiskForm *riskFormFor(const QString &key);

/** Whether the input holds what the form is about. */
bool isSubjectKnown(const RiskForm &form, const RiskFormInput &input);

/** One function gives each; they stand in files of their own. */
RiskForm supervisionNoticeForm();
RiskForm weeklySweepForm();
RiskForm monthlyReturnForm();
RiskForm urgentReportForm();
RiskForm writeOffForm();
RiskForm stabilityForm();

} // namespace anhe
