#include "core/calendar/deadlinerule.h"

#include <QtGlobal>

namespace anhe {

namespace {

using enum LimitUnit;
using enum LimitNature;
using Source = RuleSource;

const char *const complaintMeasures =
    QT_TRANSLATE_NOOP("deadlines", "Measures for Complaint Handling in Medical Institutions");
const char *const insurance23 = QT_TRANSLATE_NOOP("deadlines", "Insurance Law, art. 23");
const char *const qualityReports =
    QT_TRANSLATE_NOOP("deadlines", "Rules on Reporting Medical Quality Events");
const char *const ownRule = QT_TRANSLATE_NOOP("deadlines", "the office's own rule");
const char *const agreement = QT_TRANSLATE_NOOP("deadlines", "the agreement or judgment");
const char *const accidentDuty = QT_TRANSLATE_NOOP("deadlines", "Medical Accident Regulation, art. 43–44");

const DeadlineRule rules[] = {
    {"feedback.spot",
     QT_TRANSLATE_NOOP("deadlines", "Feedback on a complaint that can be checked on the spot"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the complaint"), SameDay, 0, Ceiling, Source::Press,
     complaintMeasures},
    {"feedback.investigate",
     QT_TRANSLATE_NOOP("deadlines", "Feedback on a complaint that needs investigation"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the complaint"), WorkingDays, 5, Period, Source::Press,
     complaintMeasures},
    {"feedback.departments",
     QT_TRANSLATE_NOOP("deadlines", "Feedback on a complaint that concerns several departments"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the complaint"), WorkingDays, 10, Period, Source::Press,
     complaintMeasures},
    {"route.notice", QT_TRANSLATE_NOOP("deadlines", "Telling the patient side the lawful routes"),
     QT_TRANSLATE_NOOP("deadlines", "knowledge of the dispute"), AtOnce, 0, Ceiling, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 23")},
    {"major.report", QT_TRANSLATE_NOOP("deadlines", "Report of a major dispute to the health authority"),
     QT_TRANSLATE_NOOP("deadlines", "knowledge of the dispute"), Hours, 0, Ceiling, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 28; hours set by the province")},
    {"autopsy", QT_TRANSLATE_NOOP("deadlines", "Autopsy, body not frozen"),
     QT_TRANSLATE_NOOP("deadlines", "the patient's death"), Hours, 48, Ceiling, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 26")},
    {"autopsy.frozen", QT_TRANSLATE_NOOP("deadlines", "Autopsy, body frozen"),
     QT_TRANSLATE_NOOP("deadlines", "the patient's death"), CalendarDays, 7, Ceiling, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 26")},
    {"body.keep", QT_TRANSLATE_NOOP("deadlines", "Keeping of the body"),
     QT_TRANSLATE_NOOP("deadlines", "the patient's death"), CalendarDays, 14, Ceiling, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 27")},
    {"seal.open",
     QT_TRANSLATE_NOOP("deadlines",
                       "Opening of sealed records by the hospital alone, if no further claim was made"),
     QT_TRANSLATE_NOOP("deadlines", "sealing"), Years, 3, Waiting, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 24")},
    {"mediation.people", QT_TRANSLATE_NOOP("deadlines", "People's mediation"),
     QT_TRANSLATE_NOOP("deadlines", "acceptance"), WorkingDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 38"), true, DeadlineRule::anyExtension},
    {"mediation.admin.accept",
     QT_TRANSLATE_NOOP("deadlines", "Administrative mediation, decision on acceptance"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the application"), WorkingDays, 5, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 40")},
    {"mediation.admin", QT_TRANSLATE_NOOP("deadlines", "Administrative mediation"),
     QT_TRANSLATE_NOOP("deadlines", "acceptance"), WorkingDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Medical Dispute Regulation, art. 40"), true},
    {"confirmation", QT_TRANSLATE_NOOP("deadlines", "Joint application for judicial confirmation"),
     QT_TRANSLATE_NOOP("deadlines", "effect of the agreement"), CalendarDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "People's Mediation Law, art. 33")},
    {"accident.report",
     QT_TRANSLATE_NOOP("deadlines", "Written report of a settled or judged medical accident"),
     QT_TRANSLATE_NOOP("deadlines", "settlement or judgment"), CalendarDays, 7, Period, Source::Law,
     accidentDuty},
    {"quality.general", QT_TRANSLATE_NOOP("deadlines", "Report of a general quality event"),
     QT_TRANSLATE_NOOP("deadlines", "finding of the event"), CalendarDays, 15, Period, Source::Press,
     qualityReports},
    {"quality.major", QT_TRANSLATE_NOOP("deadlines", "Report of a major quality event"),
     QT_TRANSLATE_NOOP("deadlines", "finding of the event"), Hours, 12, Ceiling, Source::Press,
     qualityReports},
    {"quality.severe", QT_TRANSLATE_NOOP("deadlines", "Report of an extraordinarily severe quality event"),
     QT_TRANSLATE_NOOP("deadlines", "finding of the event"), Hours, 2, Ceiling, Source::Press,
     qualityReports},
    {"insurer.report", QT_TRANSLATE_NOOP("deadlines", "Report to the liability insurer"),
     QT_TRANSLATE_NOOP("deadlines", "knowledge of the first claim"), Hours, 0, Ceiling, Source::Contract,
     QT_TRANSLATE_NOOP("deadlines", "the policy")},
    {"insurer.assess", QT_TRANSLATE_NOOP("deadlines", "Assessment by the insurer"),
     QT_TRANSLATE_NOOP("deadlines", "full request for payment"), CalendarDays, 30, Period, Source::Law,
     insurance23},
    {"insurer.pay", QT_TRANSLATE_NOOP("deadlines", "Payment by the insurer"),
     QT_TRANSLATE_NOOP("deadlines", "agreement on the payment"), CalendarDays, 10, Period, Source::Law,
     insurance23},
    {"insurer.refuse", QT_TRANSLATE_NOOP("deadlines", "Notice of refusal by the insurer"),
     QT_TRANSLATE_NOOP("deadlines", "the insurer's assessment"), CalendarDays, 3, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Insurance Law, art. 24")},
    {"insurer.prepay", QT_TRANSLATE_NOOP("deadlines", "Prepayment by the insurer"),
     QT_TRANSLATE_NOOP("deadlines", "request with proof"), CalendarDays, 60, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Insurance Law, art. 25")},
    {"petition.accept", QT_TRANSLATE_NOOP("deadlines", "Telling the petitioner of acceptance"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the petition"), CalendarDays, 15, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 23")},
    {"petition.objection", QT_TRANSLATE_NOOP("deadlines", "Objection to a transferred petition"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the transfer"), WorkingDays, 5, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 22–23")},
    {"petition.finish", QT_TRANSLATE_NOOP("deadlines", "Finishing of a petition"),
     QT_TRANSLATE_NOOP("deadlines", "acceptance"), CalendarDays, 60, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 34"), false, 30},
    {"petition.review", QT_TRANSLATE_NOOP("deadlines", "Request for review of a petition's answer"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the answer"), CalendarDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 35")},
    {"petition.review.answer", QT_TRANSLATE_NOOP("deadlines", "Opinion on the review of a petition"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the request"), CalendarDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 35")},
    {"petition.rereview", QT_TRANSLATE_NOOP("deadlines", "Request for re-review of a petition"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the review opinion"), CalendarDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 36")},
    {"petition.rereview.answer", QT_TRANSLATE_NOOP("deadlines", "Opinion on the re-review of a petition"),
     QT_TRANSLATE_NOOP("deadlines", "receipt of the request"), CalendarDays, 30, Period, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Petition Work Regulation, art. 36"), true},
    {"limitation", QT_TRANSLATE_NOOP("deadlines", "Limitation of the claim (for information)"),
     QT_TRANSLATE_NOOP("deadlines", "knowledge of damage and debtor"), Years, 3, Information, Source::Law,
     QT_TRANSLATE_NOOP("deadlines", "Civil Code, art. 188")},
    {"notice", QT_TRANSLATE_NOOP("deadlines", "Answer to a supervision notice"),
     QT_TRANSLATE_NOOP("deadlines", "the order"), AsWritten, 0, Ceiling, Source::Office, ownRule, false,
     DeadlineRule::anyExtension},
    {"rectification", QT_TRANSLATE_NOOP("deadlines", "Rectification of a risk"),
     QT_TRANSLATE_NOOP("deadlines", "the order"), AsWritten, 0, Ceiling, Source::Office, ownRule, false,
     DeadlineRule::anyExtension},
    {"promise", QT_TRANSLATE_NOOP("deadlines", "Promise"), QT_TRANSLATE_NOOP("deadlines", "the promise"),
     AsWritten, 0, Ceiling, Source::Office, ownRule},
    {"payment", QT_TRANSLATE_NOOP("deadlines", "Payment agreed or ordered"), agreement, AsWritten, 0, Ceiling,
     Source::Contract, agreement},
    {"call_back", QT_TRANSLATE_NOOP("deadlines", "Call-back after an agreement"), agreement, AsWritten, 0,
     Ceiling, Source::Office, ownRule},
    {"sweep.weekly", QT_TRANSLATE_NOOP("deadlines", "Weekly sweep"),
     QT_TRANSLATE_NOOP("deadlines", "the week of the sweep"), EndOfWeek, 0, Ceiling, Source::Office, ownRule},
    {"return.monthly", QT_TRANSLATE_NOOP("deadlines", "Monthly return"),
     QT_TRANSLATE_NOOP("deadlines", "the month of the return"), EndOfMonth, 0, Ceiling, Source::Office,
     ownRule},
};

} // namespace

std::span<const DeadlineRule> allRules()
{
    return rules;
}

} // namespace anhe
