#pragma once

#include "core/desk/desk.h"

#include <QCoreApplication>

namespace anhe {

class StepForm;

/** The steps of a supervision notice. */
class NoticeSteps
{
    Q_DECLARE_TR_FUNCTIONS(anhe::NoticeSteps)
public:
    /** A notice to be issued; without a target the form asks for it. */
    static StepForm *issue(Desk &desk, const NoticeTarget &about,
                           const std::function<void(NoticeId)> &onIssued,
                           const QString &key = QStringLiteral("issue"));
    /** "receive", "reply", "review", "settle" or "amend"; null when the notice cannot take it now. */
    static StepForm *make(Desk &desk, const SupervisionNotice &notice, const QString &key);
    static bool mayTake(const SupervisionNotice &notice, const QString &key);
    /** The usual limits and texts of a notice. */
    static StepForm *defaults(Desk &desk);

private:
    static StepForm *receive(Desk &desk, const SupervisionNotice &notice);
    static StepForm *reply(Desk &desk, const SupervisionNotice &notice);
    static StepForm *review(Desk &desk, const SupervisionNotice &notice);
    static StepForm *settle(Desk &desk, const SupervisionNotice &notice);
    static StepForm *amend(Desk &desk, const SupervisionNotice &notice);
};

} // namespace anhe
