#pragma once

#include "ui/dispute/disputepane.h"

namespace anhe {

class CoverageView;
class InlineForm;
class MatterInsuranceFields;

/** Whether a matter is insured, by which policy and why; what has to be done; its claims; accident insurance.
 */
class InsurancePane : public DisputePane
{
    Q_OBJECT
public:
    explicit InsurancePane(Desk &desk, QWidget *parent = nullptr);
    ~InsurancePane() override;

    CoverageView *timeline() const { return m_timeline; }
    InlineForm *form() const { return m_form; }

protected:
    void refill(const Dispute &dispute) override;
    void begin(const Dispute &dispute) override;

private:
    void addVerdict(QVBoxLayout *into, const CoverageVerdict &verdict);
    void addAnswers(QVBoxLayout *into, const CoverageVerdict &verdict);
    void addDays(QVBoxLayout *into, const CoverageVerdict &verdict);
    void addMissing(QVBoxLayout *into, const CoverageVerdict &verdict);
    void addReport(QVBoxLayout *into);
    void addClaims(QVBoxLayout *into);
    void enterMissing(const QString &key, PolicyId policy);
    void keepInsurance();

    QWidget *m_top;
    CoverageView *m_timeline;
    QWidget *m_claims;
    InlineForm *m_form;
    std::unique_ptr<MatterInsuranceFields> m_fields;
};

} // namespace anhe
