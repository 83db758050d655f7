#include "core/calendar/deadlinerule.h"

#include <QtGlobal>

namespace anhe {

namespace {

using enum LimitUnit;
using enum LimitNature;
using Source = RuleSource;

#define WORD(text) QT_TRANSLATE_NOOP("deadlines", text)

const char *const complaintMeasures = WORD("Measures for Complaint Handling in Medical Institutions");
const char *const insurance23 = WORD("Insurance Law, art. 23");
const char *const qualityReports = WORD("Rules on Reporting Medical Quality Events");
const char *const ownRule = WORD("the office's own rule");
const char *const accidentDuty = WORD("Medical Accident Regulation, art. 43–44");

const DeadlineRule rules[] = {
    {"feedback.spot", WORD("Feedback on a complaint that can be checked on the spot"),
     WORD("receipt of the complaint"), SameDay, 0, Ceiling, Source::Press, complaintMeasures},
    {"feedback.investigate", WORD("Feedback on a complaint that needs investigation"),
     WORD("receipt of the complaint"), WorkingDays, 5, Period, Source::Press, complaintMeasures},
    {"feedback.departments", WORD("Feedback on a complaint that concerns several departments"),
     WORD("receipt of the complaint"), WorkingDays, 10, Period, Source::Press, complaintMeasures},
    {"route.notice", WORD("Telling the patient side the lawful routes"), WORD("knowledge of the dispute"),
     AtOnce, 0, Ceiling, Source::Law, WORD("Medical Dispute Regulation, art. 23")},
    {"major.report", WORD("Report of a major dispute to the health authority"),
     WORD("knowledge of the dispute"), Hours, 0, Ceiling, Source::Law,
     WORD("Medical Dispute Regulation, art. 28; hours set by the province")},
    {"autopsy", WORD("Autopsy, body not frozen"), WORD("the patient's death"), Hours, 48, Ceiling,
     Source::Law, WORD("Medical Dispute Regulation, art. 26")},
    {"autopsy.frozen", WORD("Autopsy, body frozen"), WORD("the patient's death"), CalendarDays, 7, Ceiling,
     Source::Law, WORD("Medical Dispute Regulation, art. 26")},
    {"body.keep", WORD("Keeping of the body"), WORD("the patient's death"), CalendarDays, 14, Ceiling,
     Source::Law, WORD("Medical Dispute Regulation, art. 27")},
    {"seal.open", WORD("Opening of sealed records by the hospital alone, if no further claim was made"),
     WORD("sealing"), Years, 3, Waiting, Source::Law, WORD("Medical Dispute Regulation, art. 24")},
    {"mediation.people", WORD("People's mediation"), WORD("acceptance"), WorkingDays, 30, Period, Source::Law,
     WORD("Medical Dispute Regulation, art. 38"), true, DeadlineRule::anyExtension},
    {"mediation.admin.accept", WORD("Administrative mediation, decision on acceptance"),
     WORD("receipt of the application"), WorkingDays, 5, Period, Source::Law,
     WORD("Medical Dispute Regulation, art. 40")},
    {"mediation.admin", WORD("Administrative mediation"), WORD("acceptance"), WorkingDays, 30, Period,
     Source::Law, WORD("Medical Dispute Regulation, art. 40"), true},
    {"confirmation", WORD("Joint application for judicial confirmation"), WORD("effect of the agreement"),
     CalendarDays, 30, Period, Source::Law, WORD("People's Mediation Law, art. 33")},
    {"accident.report", WORD("Written report of a settled or judged medical accident"),
     WORD("settlement or judgment"), CalendarDays, 7, Period, Source::Law, accidentDuty},
    {"quality.general", WORD("Report of a general quality event"), WORD("finding of the event"), CalendarDays,
     15, Period, Source::Press, qualityReports},
    {"quality.major", WORD("Report of a major quality event"), WORD("finding of the event"), Hours, 12,
     Ceiling, Source::Press, qualityReports},
    {"quality.severe", WORD("Report of an extraordinarily severe quality event"),
     WORD("finding of the event"), Hours, 2, Ceiling, Source::Press, qualityReports},
    {"insurer.report", WORD("Report to the liability insurer"), WORD("knowledge of the first claim"), Hours,
     0, Ceiling, Source::Contract, WORD("the policy")},
    {"insurer.assess", WORD("Assessment by the insurer"), WORD("full request for payment"), CalendarDays, 30,
     Period, Source::Law, insurance23},
    {"insurer.pay", WORD("Payment by the insurer"), WORD("agreement on the payment"), CalendarDays, 10,
     Period, Source::Law, insurance23},
    {"insurer.refuse", WORD("Notice of refusal by the insurer"), WORD("the insurer's assessment"),
     CalendarDays, 3, Period, Source::Law, WORD("Insurance Law, art. 24")},
    {"insurer.prepay", WORD("Prepayment by the insurer"), WORD("request with proof"), CalendarDays, 60,
     Period, Source::Law, WORD("Insurance Law, art. 25")},
    {"petition.accept", WORD("Telling the petitioner of acceptance"), WORD("receipt of the petition"),
     CalendarDays, 15, Period, Source::Law, WORD("Petition Work Regulation, art. 23")},
    {"petition.objection", WORD("Objection to a transferred petition"), WORD("receipt of the transfer"),
     WorkingDays, 5, Period, Source::Law, WORD("Petition Work Regulation, art. 22–23")},
    {"petition.finish", WORD("Finishing of a petition"), WORD("acceptance"), CalendarDays, 60, Period,
     Source::Law, WORD("Petition Work Regulation, art. 34"), false, 30},
    {"petition.review", WORD("Request for review of a petition's answer"), WORD("receipt of the answer"),
     CalendarDays, 30, Period, Source::Law, WORD("Petition Work Regulation, art. 35")},
    {"petition.review.answer", WORD("Opinion on the review of a petition"), WORD("receipt of the request"),
     CalendarDays, 30, Period, Source::Law, WORD("Petition Work Regulation, art. 35")},
    {"petition.rereview", WORD("Request for re-review of a petition"), WORD("receipt of the review opinion"),
     CalendarDays, 30, Period, Source::Law, WORD("Petition Work Regulation, art. 36")},
    {"petition.rereview.answer", WORD("Opinion on the re-review of a petition"),
     WORD("receipt of the request"), CalendarDays, 30, Period, Source::Law,
     WORD("Petition Work Regulation, art. 36"), true},
    {"limitation", WORD("Limitation of the claim (for information)"), WORD("knowledge of damage and debtor"),
     Years, 3, Information, Source::Law, WORD("Civil Code, art. 188")},
    {"notice", WORD("Answer to a supervision notice"), WORD("the order"), AsWritten, 0, Ceiling,
     Source::Office, ownRule, false, DeadlineRule::anyExtension},
    {"rectification", WORD("Rectification of a risk"), WORD("the order"), AsWritten, 0, Ceiling,
     Source::Office, ownRule, false, DeadlineRule::anyExtension},
    {"promise", WORD("Promise"), WORD("the promise"), AsWritten, 0, Ceiling, Source::Office, ownRule},
    {"sweep.weekly", WORD("Weekly sweep"), WORD("the week of the sweep"), EndOfWeek, 0, Ceiling,
     Source::Office, ownRule},
    {"return.monthly", WORD("Monthly return"), WORD("the month of the return"), EndOfMonth, 0, Ceiling,
     Source::Office, ownRule},
};

#undef WORD

} // namespace

std::span<const DeadlineRule> allRules()
{
    return rules;
}

} // namespace anhe
