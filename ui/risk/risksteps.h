#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

class StepForm;

/** The steps of a hidden risk. */
class RiskSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::RiskSteps)
public:
    /** A new risk; place is empty or "matter:12", the matter that brought it to light. */
    static StepForm *report(Desk &desk, const QString &place, const std::function<void(RiskId)> &onEntered);
    /** A step by its key ("assign", "verify", "amend", …); null when the risk cannot take it now. */
    static StepForm *make(Desk &desk, const Risk &risk, const QString &key);
    /** Whether the risk can take the step now. */
    static bool mayTake(const Risk &risk, const QString &key);
    /** The keys of all steps with their words, in the order of the buttons. */
    static QList<std::pair<QString, QString>> all();

    static StepForm *amend(Desk &desk, const Risk &risk);
    static StepForm *assign(Desk &desk, const Risk &risk);
    static StepForm *begin(Desk &desk, const Risk &risk);
    static StepForm *rectify(Desk &desk, const Risk &risk);
    static StepForm *verify(Desk &desk, const Risk &risk);
    static StepForm *writeOff(Desk &desk, const Risk &risk);
    static StepForm *askExtension(Desk &desk, const Risk &risk);
    static StepForm *decideExtension(Desk &desk, const Risk &risk);
    static StepForm *link(Desk &desk, const Risk &risk);
};

} // namespace anhe
