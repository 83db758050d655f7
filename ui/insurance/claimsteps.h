#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

class ClaimFields;
class StepForm;

/** The steps of a claim against the insurer. */
class ClaimSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::ClaimSteps)
public:
    /** A new claim; without a matter the form asks for it. */
    static StepForm *enter(Desk &desk, DisputeId matter, const std::function<void(ClaimId)> &onEntered);
    /** A step by its key ("report", "agree", "amend", …); null when the claim cannot take it now. */
    static StepForm *make(Desk &desk, const Claim &claim, const QString &key);
    /** Whether the claim can take the step now. */
    static bool mayTake(const Claim &claim, const QString &key);
    /** The keys of all steps with their words, in the order of the buttons. */
    static QList<std::pair<QString, QString>> all();

private:
    static void propose(Desk &desk, ClaimFields &fields);
    static void addShares(Desk &desk, StepForm *form, const std::shared_ptr<ClaimFields> &fields);
    static void addOrderOfPayment(StepForm *form);
};

} // namespace anhe
