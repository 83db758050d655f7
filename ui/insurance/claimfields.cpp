#include "ui/insurance/claimfields.h"

#include "ui/common/dateedit.h"
#include "ui/common/matterpicker.h"
#include "ui/common/moneyedit.h"
#include "ui/common/stepform.h"
#include "ui/common/textedit.h"
#include "ui/insurance/claimrows.h"
#include "ui/insurance/institutionitems.h"
#include "ui/insurance/insurancewords.h"

namespace anhe {

namespace {

/** A field that is a plain member of the claim. */
template <typename T>
struct ClaimMember
{
    const char *name;
    T Claim::*member;
};

constexpr ClaimMember<QDate> days[] = {
    {"opened_on", &Claim::openedOn},
    {"submitted_on", &Claim::submittedOn},
    {"more_asked_on", &Claim::moreAskedOn},
    {"more_given_on", &Claim::moreGivenOn},
    {"assessed_on", &Claim::assessedOn},
    {"agreed_on", &Claim::agreedOn},
    {"paid_on", &Claim::paidOn},
    {"closed_on", &Claim::closedOn},
    {"refused_on", &Claim::refusedOn},
    {"withdrawn_on", &Claim::withdrawnOn},
    {"court_on", &Claim::courtOn},
    {"court_ended_on", &Claim::courtEndedOn},
};

constexpr ClaimMember<std::optional<Money>> amounts[] = {
    {"claimed", &Claim::claimed},
    {"assessed", &Claim::assessed},
    {"agreed", &Claim::agreed},
    {"insurer_share", &Claim::insurerShare},
    {"hospital_share", &Claim::hospitalShare},
    {"deductible_share", &Claim::deductibleShare},
    {"mental_damage", &Claim::mentalDamage},
    {"legal_costs", &Claim::legalCosts},
};

constexpr ClaimMember<QString> texts[] = {
    {"event", &Claim::event},
    {"reported_by", &Claim::reportedBy},
    {"report_number", &Claim::reportNumber},
    {"case_number", &Claim::caseNumber},
    {"adjuster", &Claim::adjuster},
    {"receipt", &Claim::receipt},
    {"court", &Claim::court},
};

constexpr ClaimMember<QString> longTexts[] = {
    {"more_asked", &Claim::moreAsked},
    {"refusal", &Claim::refusal},
    {"withdrawal", &Claim::withdrawal},
    {"note", &Claim::note},
};

template <typename T, size_t n>
bool isAmong(const ClaimMember<T> (&members)[n], const QString &name)
{
    return std::any_of(std::begin(members), std::end(members),
                       [&name](const ClaimMember<T> &member) { return name == QLatin1String(member.name); });
}

bool takesWholeLine(const QString &name)
{
    static const QStringList wide{QStringLiteral("matter"),      QStringLiteral("policy"),
                                  QStringLiteral("institution"), QStringLiteral("court"),
                                  QStringLiteral("prepayments"), QStringLiteral("papers")};
    return wide.contains(name) || isAmong(longTexts, name);
}

} // namespace

ClaimFields::ClaimFields(Desk &desk, StepForm &form, const QStringList &names) : m_desk(desk)
{
    QList<std::pair<FieldRow *, int>> line;
    const auto endLine = [&] {
        if (!line.isEmpty())
            form.addLine(line);
        line.clear();
    };
    for (const QString &asked : names) {
        const bool needed = asked.endsWith(QLatin1Char('*'));
        const QString name = needed ? asked.chopped(1) : asked;
        FieldRow *row = form.add(name.toLatin1().constData(), insuranceFieldWord(name), made(name),
                                 needed ? Needed::Yes : Needed::No);
        const bool whole = takesWholeLine(name);
        if (whole || line.size() == 2)
            endLine();
        line.append({row, whole ? 12 : 6});
        if (whole)
            endLine();
    }
    endLine();
    const auto problems = [this] { return m_desk.insurance().problemsOf(claim()); };
    form.setRules(problems);
    form.onLook([this, problems] { return withoutKnown(problems(), m_known); });
}

QWidget *ClaimFields::made(const QString &name)
{
    QWidget *edit = isAmong(days, name)        ? new DateEdit
                    : isAmong(amounts, name)   ? static_cast<QWidget *>(new MoneyEdit)
                    : isAmong(texts, name)     ? new QLineEdit
                    : isAmong(longTexts, name) ? new TextEdit(2, 8)
                                               : madeSpecial(name);
    m_edits.insert(name, edit);
    return edit;
}

QWidget *ClaimFields::madeSpecial(const QString &name)
{
    if (name == QLatin1String("matter"))
        return m_matter = new MatterPicker(m_desk);
    if (name == QLatin1String("policy")) {
        m_policy = new Picker;
        m_policy->setItems(policyItems(m_desk));
        return m_policy;
    }
    if (name == QLatin1String("institution")) {
        m_institution = new Picker;
        m_institution->setItems(institutionItems(m_desk));
        return m_institution;
    }
    if (name == QLatin1String("reported_at"))
        return m_reportedAt = new DateTimeEdit;
    if (name == QLatin1String("paid_to"))
        return m_paidTo = new Choice<PaidTo>(Choice<PaidTo>::None::Absent);
    if (name == QLatin1String("prepayments"))
        return m_prepayments = new PrepaymentRows;
    Q_ASSERT(name == QLatin1String("papers"));
    return m_papers = new ClaimPaperRows;
}

void ClaimFields::show(const Claim &claim)
{
    m_shown = claim;
    m_known = claim.id ? m_desk.insurance().problemsOf(claim) : FieldProblems();
    for (const auto &[name, member] : days) {
        if (auto *edit = static_cast<DateEdit *>(m_edits.value(QLatin1String(name))))
            edit->setDate((claim.*member).isValid() ? std::optional(claim.*member) : std::nullopt);
    }
    for (const auto &[name, member] : amounts) {
        if (auto *edit = static_cast<MoneyEdit *>(m_edits.value(QLatin1String(name))))
            edit->setAmount(claim.*member);
    }
    for (const auto &[name, member] : texts) {
        if (auto *edit = static_cast<QLineEdit *>(m_edits.value(QLatin1String(name))))
            edit->setText(claim.*member);
    }
    for (const auto &[name, member] : longTexts) {
        if (auto *edit = static_cast<TextEdit *>(m_edits.value(QLatin1String(name))))
            edit->setText(claim.*member);
    }
    showSpecial(claim);
}

void ClaimFields::showSpecial(const Claim &claim)
{
    if (m_matter && m_matter->matter() != claim.dispute)
        m_matter->setMatter(claim.dispute);
    else if (m_matter && !claim.dispute)
        m_matter->setMatter({});
    if (m_policy)
        m_policy->setCurrentId(claim.policy.value);
    if (m_institution)
        m_institution->setCurrentId(claim.institution.value);
    if (m_reportedAt)
        m_reportedAt->setDateTime(claim.reportedAt.isValid() ? std::optional(claim.reportedAt)
                                                             : std::nullopt);
    if (m_paidTo)
        m_paidTo->setValue(claim.paidTo);
    if (m_prepayments)
        m_prepayments->setPrepayments(claim.prepayments);
    if (m_papers)
        m_papers->setPapers(claim.papers);
}

Claim ClaimFields::claim() const
{
    Claim claim = m_shown;
    for (const auto &[name, member] : days) {
        if (const auto *edit = static_cast<const DateEdit *>(m_edits.value(QLatin1String(name))))
            claim.*member = edit->date().value_or(QDate());
    }
    for (const auto &[name, member] : amounts) {
        if (const auto *edit = static_cast<const MoneyEdit *>(m_edits.value(QLatin1String(name))))
            claim.*member = edit->amount();
    }
    for (const auto &[name, member] : texts) {
        if (const auto *edit = static_cast<const QLineEdit *>(m_edits.value(QLatin1String(name))))
            claim.*member = edit->text().trimmed();
    }
    for (const auto &[name, member] : longTexts) {
        if (const auto *edit = static_cast<const TextEdit *>(m_edits.value(QLatin1String(name))))
            claim.*member = edit->text().trimmed();
    }
    takeSpecial(claim);
    return claim;
}

void ClaimFields::takeSpecial(Claim &claim) const
{
    if (m_matter)
        claim.dispute = m_matter->matter();
    if (m_policy)
        claim.policy = {m_policy->currentId()};
    if (m_institution)
        claim.institution = {m_institution->currentId()};
    if (m_reportedAt)
        claim.reportedAt = m_reportedAt->dateTime().value_or(QDateTime());
    if (m_paidTo)
        claim.paidTo = m_paidTo->value().value_or(PaidTo::Hospital);
    if (m_prepayments)
        claim.prepayments = m_prepayments->prepayments();
    if (m_papers)
        claim.papers = m_papers->papers();
}

} // namespace anhe
