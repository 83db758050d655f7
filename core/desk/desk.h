#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dispute/disputeregister.h"
#include "core/import/importregister.h"
#include "core/insurance/insuranceregister.h"
#include "core/ledger/ledger.h"
#include "core/mediation/mediationregister.h"
#include "core/office/officeregister.h"
#include "core/report/reportregister.h"
#include "core/risk/clusterregister.h"
#include "core/risk/noticeregister.h"
#include "core/risk/riskregister.h"
#include "core/risk/stabilityregister.h"
#include "core/risk/sweepregister.h"
#include "core/safety/safetyregister.h"

#include <QObject>

#include <memory>

namespace anhe {

/** Everything an officer works with: one open ledger and its registers. The window and the command line hold
 * one. */
class Desk : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Desk>> create(const QString &path, const QString &hospital,
                                                const Clock &clock);
    static Result<std::unique_ptr<Desk>> open(const QString &path, const Clock &clock);
    ~Desk() override;

    Ledger &ledger() { return *m_ledger; }
    const Clock &clock() const { return m_ledger->clock(); }
    const DeadlineContext &deadlines() const { return m_deadlines; }
    OfficeRegister &office() { return *m_office; }
    DisputeRegister &disputes() { return *m_disputes; }
    ImportRegister &imports() { return *m_imports; }
    MediationRegister &mediation() { return *m_mediation; }
    RiskRegister &risks() { return *m_risks; }
    SweepRegister &sweeps() { return *m_sweeps; }
    NoticeRegister &notices() { return *m_notices; }
    ClusterRegister &clusters() { return *m_clusters; }
    StabilityRegister &assessments() { return *m_assessments; }
    SafetyRegister &safety() { return *m_safety; }
    InsuranceRegister &insurance() { return *m_insurance; }
    ReportRegister &reports() { return *m_reports; }

private:
    explicit Desk(std::unique_ptr<Ledger> ledger);
    void readDeadlines();
    QString deadlineMark() const;
    void renewKeptDays();
    QList<PatientPayment> patientPayments(DisputeId dispute) const;

    std::unique_ptr<Ledger> m_ledger;
    DeadlineContext m_deadlines;
    std::unique_ptr<OfficeRegister> m_office;
    std::unique_ptr<DisputeRegister> m_disputes;
    std::unique_ptr<ImportRegister> m_imports;
    std::unique_ptr<MediationRegister> m_mediation;
    std::unique_ptr<RiskRegister> m_risks;
    std::unique_ptr<SweepRegister> m_sweeps;
    std::unique_ptr<NoticeRegister> m_notices;
    std::unique_ptr<ClusterRegister> m_clusters;
    std::unique_ptr<StabilityRegister> m_assessments;
    std::unique_ptr<SafetyRegister> m_safety;
    std::unique_ptr<InsuranceRegister> m_insurance;
    std::unique_ptr<ReportRegister> m_reports;
};

} // namespace anhe
