#pragma once

#include "ui/common/recorddetail.h"
#include "ui/insurance/insurancepanes.h"

namespace anhe {

class Chip;

/** What is known of an institution, and its policies over time. */
class InstitutionOverview : public InstitutionPane
{
    Q_OBJECT
public:
    using InstitutionPane::InstitutionPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addPolicies(QVBoxLayout *into);
    QString scopeWords() const;
};

/** One institution. */
class InstitutionDetail : public RecordDetail
{
    Q_OBJECT
public:
    explicit InstitutionDetail(Desk &desk, QWidget *parent = nullptr);

    /** Begins a new institution. */
    void startNew();

protected:
    bool read(qint64 id) override;
    void showHead() override;
    StepForm *madeStep(const QString &key) override;

private:
    void addSteps();
    void removeAsked();

    Institution m_institution;
    Chip *m_level;
    Chip *m_standing;
};

} // namespace anhe
