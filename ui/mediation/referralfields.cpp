#include "ui/mediation/referralfields.h"

#include "ui/common/dateedit.h"
#include "ui/common/matterpicker.h"
#include "ui/common/moneyedit.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/mediation/namelist.h"
#include "ui/mediation/referralwords.h"

namespace anhe {

namespace {

void show(DateEdit *edit, QDate day)
{
    edit->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

} // namespace

ReferralFields::ReferralFields(Desk &desk, StepForm &form, Purpose purpose)
    : m_desk(desk)
    , m_form(form)
    , m_purpose(purpose)
    , m_matter(new MatterPicker(desk))
    , m_route(new Choice<Route>(Choice<Route>::None::Absent))
    , m_body(new QLineEdit)
    , m_draftedOn(new DateEdit)
    , m_claimed(new MoneyEdit)
    , m_issues(new TextEdit(3, 10))
    , m_claim(new TextEdit(2, 8))
    , m_place(new QLineEdit)
    , m_patientSide(new NameList)
    , m_hospitalSide(new NameList)
    , m_mediators(new NameList)
    , m_caseNumber(new QLineEdit)
    , m_note(new TextEdit(1, 5))
{
    const auto field = [&form](const char *name, QWidget *control, Needed needed = Needed::No) {
        return form.add(name, referralFieldWord(QString::fromLatin1(name)), control, needed);
    };
    form.addLine({{form.add("dispute", tr("Matter"), m_matter, Needed::Yes), 12}});
    form.addLine({{field("route", m_route), 6}, {field("drafted_on", m_draftedOn, Needed::Yes), 6}});
    form.addLine({{field("body", m_body), 12}});
    form.addLine({{field("claimed", m_claimed), 6}, {field("case_number", m_caseNumber), 6}});
    form.addLine({{field("place", m_place), 6}, {field("mediators", m_mediators), 6}});
    form.addLine({{field("patient_representatives", m_patientSide), 12}});
    form.addLine({{field("hospital_representatives", m_hospitalSide), 12}});
    form.addLine({{field("issues", m_issues), 12}});
    form.addLine({{field("claim", m_claim), 12}});
    form.addLine({{field("note", m_note), 12}});
    if (purpose == Purpose::Amend)
        addDays(form);
    form.setRules([this] { return m_desk.mediation().problemsOf(referral()); });
}

/** Days of steps already made are corrected here. */
void ReferralFields::addDays(StepForm &form)
{
    const std::pair<const char *, QDate Referral::*> days[] = {{"applied_on", &Referral::appliedOn},
                                                               {"consent_on", &Referral::consentOn},
                                                               {"accepted_on", &Referral::acceptedOn},
                                                               {"refused_on", &Referral::refusedOn},
                                                               {"concluded_on", &Referral::concludedOn}};
    QList<std::pair<FieldRow *, int>> line;
    for (const auto &[name, member] : days) {
        auto *edit = new DateEdit;
        FieldRow *row = form.add(name, referralFieldWord(QString::fromLatin1(name)), edit);
        m_days.append({edit, row, member});
        line.append({row, 4});
        if (line.size() == 3) {
            form.addLine(line);
            line.clear();
        }
    }
    form.addLine(line);
}

DisputeId ReferralFields::matter() const
{
    return m_matter->matter();
}

void ReferralFields::show(const Referral &referral)
{
    m_shown = referral;
    m_matter->setMatter(referral.dispute);
    m_route->setValue(referral.route);
    m_route->setEnabled(m_purpose == Purpose::Draft);
    m_body->setText(referral.body);
    anhe::show(m_draftedOn, referral.draftedOn);
    m_claimed->setAmount(referral.claimed);
    m_issues->setText(referral.issues);
    m_claim->setText(referral.claim);
    m_place->setText(referral.place);
    m_patientSide->setNames(referral.patientRepresentatives);
    m_hospitalSide->setNames(referral.hospitalRepresentatives);
    m_mediators->setNames(referral.mediators);
    m_caseNumber->setText(referral.caseNumber);
    m_note->setText(referral.note);
    for (const StepDay &step : std::as_const(m_days)) {
        anhe::show(step.edit, referral.*step.day);
        step.row->setVisible((referral.*step.day).isValid());
    }
    m_proposedBody = referral.body;
    m_proposedClaim = referral.claimed;
    fit();
}

Referral ReferralFields::referral() const
{
    Referral referral = m_shown;
    referral.dispute = matter();
    referral.route = m_route->value().value_or(Route::People);
    referral.body = m_body->text().trimmed();
    referral.draftedOn = m_draftedOn->date().value_or(QDate());
    referral.claimed = m_claimed->amount();
    referral.issues = m_issues->text().trimmed();
    referral.claim = m_claim->text().trimmed();
    referral.place = m_place->text().trimmed();
    referral.patientRepresentatives = m_patientSide->names();
    referral.hospitalRepresentatives = m_hospitalSide->names();
    referral.mediators = m_mediators->names();
    referral.caseNumber = m_caseNumber->text().trimmed();
    referral.note = m_note->text().trimmed();
    for (const StepDay &step : m_days)
        referral.*step.day = step.edit->date().value_or(QDate());
    return referral;
}

void ReferralFields::propose()
{
    const Referral proposed = m_desk.mediation().proposed(matter(), m_route->value().value_or(Route::People));
    if (m_body->text().trimmed() == m_proposedBody)
        m_body->setText(proposed.body);
    if (m_claimed->amount() == m_proposedClaim)
        m_claimed->setAmount(proposed.claimed);
    m_proposedBody = proposed.body;
    m_proposedClaim = proposed.claimed;
}

void ReferralFields::fit()
{
    const Route route = m_route->value().value_or(Route::People);
    const bool talks = route == Route::Negotiation;
    Form &form = m_form.form();
    for (const char *field : {"place", "patient_representatives", "hospital_representatives"})
        form.row(QString::fromLatin1(field))->setVisible(talks);
    const bool begun = m_shown.acceptedOn.isValid();
    form.row(QStringLiteral("case_number"))->setVisible(begun && !talks);
    form.row(QStringLiteral("mediators"))->setVisible(begun && !talks);
    form.row(QStringLiteral("body"))->setNeeded(talks ? Needed::No : Needed::Yes);
    form.row(QStringLiteral("body"))->setVisible(!talks);
    form.row(QStringLiteral("body"))
        ->setLabel(route == Route::Litigation ? referralFieldWord(QStringLiteral("court"))
                                              : tr("Mediation body"));
}

} // namespace anhe
