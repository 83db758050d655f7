#include "ui/insurance/institutionfields.h"

#include "ui/common/dateedit.h"
#include "ui/common/phoneedit.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/insurance/insurancewords.h"

#include <QJsonArray>
#include <QLineEdit>

namespace anhe {

ScopeRows::ScopeRows(QWidget *parent) : EntryRows(tr("Add a time"), parent) {}

EntryRows::RowCells ScopeRows::makeCells()
{
    const auto day = [](const QString &name, bool future) {
        auto *edit = new DateEdit;
        edit->setFuture(future);
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        return edit;
    };
    return {{day(tr("from the beginning"), false), day(tr("without end"), true)}};
}

QList<Period> ScopeRows::periods() const
{
    QList<Period> periods;
    for (const RowCells &row : filled()) {
        const auto day = [&row](int cell) {
            return static_cast<const DateEdit *>(row.cells[cell])->date().value_or(QDate());
        };
        periods.append({day(0), day(1)});
    }
    return periods;
}

void ScopeRows::setPeriods(const QList<Period> &periods)
{
    QJsonArray lines;
    for (const Period &period : periods)
        lines.append(QJsonArray{isoDay(period.first), isoDay(period.last)});
    restore(lines);
}

QString ScopeRows::note() const
{
    return isBlank() ? tr("Without a time it is not counted in the coverage rate.")
                     : tr("From the first to the last day; a blank day leaves that side open.");
}

InstitutionFields::InstitutionFields(Desk &desk, StepForm &form)
    : m_desk(desk)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_level(new Choice<InstitutionLevel>(Choice<InstitutionLevel>::None::Absent))
    , m_kind(new Choice<InstitutionKind>(Choice<InstitutionKind>::None::Absent))
    , m_ownership(new Choice<Ownership>(Choice<Ownership>::None::Absent))
    , m_sector(new Choice<Sector>(Choice<Sector>::None::Absent))
    , m_district(new QLineEdit)
    , m_address(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_phone(new PhoneEdit)
    , m_scope(new ScopeRows)
    , m_note(new TextEdit(2, 6))
{
    const auto field = [&form](const char *name, QWidget *control, Needed needed = Needed::No) {
        return form.add(name, insuranceFieldWord(QString::fromLatin1(name)), control, needed);
    };
    form.addLine({{field("name", m_name, Needed::Yes), 8}, {field("code", m_code), 4}});
    form.addLine({{field("level", m_level), 4}, {field("kind", m_kind), 8}});
    form.addLine({{field("sector", m_sector), 4}, {field("ownership", m_ownership), 8}});
    form.addLine({{field("in_scope", m_scope), 12}});
    form.addLine({{field("district", m_district), 4}, {field("address", m_address), 8}});
    form.addLine({{field("contact", m_contact), 6}, {field("phone", m_phone), 6}});
    form.addLine({{field("note", m_note), 12}});
    const auto problems = [this] { return m_desk.insurance().problemsOf(institution()); };
    form.setRules(problems);
    form.onLook([this, problems] { return withoutKnown(problems(), m_known); });
}

void InstitutionFields::show(const Institution &institution)
{
    m_shown = institution;
    m_known = institution.id ? m_desk.insurance().problemsOf(institution) : FieldProblems();
    m_name->setText(institution.name);
    m_name->setReadOnly(institution.own);
    m_name->setToolTip(institution.own ? tr("Our own hospital is named in the settings.") : QString());
    m_code->setText(institution.code);
    m_level->setValue(institution.level);
    m_kind->setValue(institution.kind);
    m_ownership->setValue(institution.ownership);
    m_sector->setValue(institution.sector);
    m_district->setText(institution.district);
    m_address->setText(institution.address);
    m_contact->setText(institution.contact);
    m_phone->setNumber(institution.phone);
    m_scope->setPeriods(institution.inScope);
    m_note->setText(institution.note);
}

Institution InstitutionFields::institution() const
{
    Institution institution = m_shown;
    institution.name = m_name->text().trimmed();
    institution.code = m_code->text().trimmed();
    institution.level = m_level->value().value_or(InstitutionLevel::Unrated);
    institution.kind = m_kind->value().value_or(InstitutionKind::Other);
    institution.ownership = m_ownership->value().value_or(Ownership::Other);
    institution.sector = m_sector->value().value_or(Sector::Public);
    institution.district = m_district->text().trimmed();
    institution.address = m_address->text().trimmed();
    institution.contact = m_contact->text().trimmed();
    institution.phone = m_phone->number();
    institution.inScope = m_scope->periods();
    institution.note = m_note->text().trimmed();
    return institution;
}

StepForm *InstitutionSteps::enter(Desk &desk, const std::function<void(InstitutionId)> &onEntered)
{
    auto *form = new StepForm(QStringLiteral("enter"), tr("A new institution"), tr("Enter the institution"));
    auto fields = std::make_shared<InstitutionFields>(desk, *form);
    Institution fresh;
    fresh.inScope = {{QDate(desk.clock().today().year(), 1, 1), {}}};
    fields->show(fresh);
    form->onTake([fields, &desk, onEntered]() -> Result<QString> {
        const Institution typed = fields->institution();
        const Result<InstitutionId> entered = desk.insurance().enter(typed);
        if (!entered)
            return entered.failure();
        onEntered(*entered);
        return tr("%1 is entered").arg(typed.name);
    });
    return form;
}

StepForm *InstitutionSteps::amend(Desk &desk, const Institution &institution)
{
    auto *form = new StepForm(QStringLiteral("amend"), tr("Amend: %1").arg(institution.name), tr("Save"));
    auto fields = std::make_shared<InstitutionFields>(desk, *form);
    fields->show(institution);
    form->onTake([fields, &desk] {
        const Institution typed = fields->institution();
        return saying(desk.insurance().amend(typed), tr("%1 is amended").arg(typed.name));
    });
    return form;
}

} // namespace anhe
