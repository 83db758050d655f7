#pragma once

#include "ui/insurance/insurancepanes.h"

namespace anhe {

/** The terms of a policy and how it follows on from the one before. */
class PolicyOverview : public PolicyPane
{
    Q_OBJECT
public:
    using PolicyPane::PolicyPane;

protected:
    void fill(QVBoxLayout *into) override;

private:
    void addTimeline(QVBoxLayout *into);
    void addTerms(QVBoxLayout *into);
    void addLimits(QVBoxLayout *into);
    /** The institution whose chain of policies is drawn: the ledger's own when it is insured, else the first.
     */
    InstitutionId shownInstitution() const;
};

/** Who is insured by a policy. */
class PolicyInsured : public PolicyPane
{
    Q_OBJECT
public:
    using PolicyPane::PolicyPane;

protected:
    void fill(QVBoxLayout *into) override;
};

/** What claims took of a policy's limits. */
class PolicyUse : public PolicyPane
{
    Q_OBJECT
public:
    using PolicyPane::PolicyPane;

protected:
    void fill(QVBoxLayout *into) override;
};

} // namespace anhe
