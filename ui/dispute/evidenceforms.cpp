#include "ui/dispute/evidenceforms.h"

#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/officeitems.h"
#include "ui/common/picker.h"
#include "ui/common/textedit.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>

namespace anhe {

namespace {

QCheckBox *checkBox(const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setMinimumHeight(Theme::px(28));
    return box;
}

/** A box stands on the line of the fields beside it. */
FieldRow *boxRow(InlineForm &form, const char *field, QCheckBox *box)
{
    FieldRow *row = form.add(field, QStringLiteral(" "), box);
    box->setAccessibleName(box->text());
    return row;
}

std::optional<QDateTime> some(const QDateTime &moment)
{
    return moment.isValid() ? std::optional(moment) : std::nullopt;
}

} // namespace

SealForm::SealForm(OfficeRegister &office, QWidget *parent)
    : InlineForm(parent)
    , m_kind(new Choice<SealKind>(Choice<SealKind>::None::Absent))
    , m_at(new DateTimeEdit)
    , m_copy(new Choice<CopyKind>(Choice<CopyKind>::None::Absent))
    , m_unfinished(checkBox(tr("The record is not finished; sealed in parts")))
    , m_items(new TextEdit(2, 8))
    , m_hospital(staffPicker(office))
    , m_patientSide(new QLineEdit)
    , m_witness(new QLineEdit)
    , m_place(new QLineEdit)
    , m_custodian(staffPicker(office))
    , m_testing(new QLineEdit)
    , m_note(new QLineEdit)
{
    addLine({{add("kind", tr("What"), m_kind), 4},
             {add("sealed_at", tr("Sealed at"), m_at, Needed::Yes), 5},
             {add("copy_kind", tr("Original or copy"), m_copy), 3}});
    FieldRow *unfinished = boxRow(*this, "unfinished", m_unfinished);
    unfinished->setLabel(QString());
    m_unfinished->setAccessibleName(m_unfinished->text());
    addLine({{unfinished, 12}});
    FieldRow *items = add("items", tr("Sealing list"), m_items, Needed::Yes);
    items->setHint(tr("one thing a line, with pages or pieces"));
    addLine({{items, 12}});
    addLine({{add("hospital_person", tr("For the hospital"), m_hospital, Needed::Yes), 4},
             {add("patient_side_person", tr("For the patient's side"), m_patientSide), 4},
             {add("witness", tr("Witness"), m_witness), 4}});
    addLine({{add("custody_place", tr("Kept at"), m_place), 4},
             {add("custodian", tr("Kept by"), m_custodian), 4},
             {add("testing_body", tr("Testing body chosen jointly"), m_testing), 4}});
    addLine({{add("note", tr("Remark"), m_note), 12}});
    connect(addButton(tr("Seal"), "primary"), &QPushButton::clicked, this, &SealForm::sealAsked);
    connect(m_kind, &ChoiceBox::edited, this, &SealForm::fitKind);
}

void SealForm::start(DisputeId dispute, const QDateTime &now, const QString &who)
{
    m_dispute = dispute;
    m_kind->setValue(SealKind::Record);
    m_at->setDateTime(now);
    m_copy->setValue(CopyKind::Copy);
    m_unfinished->setChecked(false);
    m_items->setText({});
    m_hospital->setText(who);
    for (QLineEdit *line : {m_patientSide, m_witness, m_place, m_testing, m_note})
        line->clear();
    m_custodian->clear();
    fitKind();
}

Seal SealForm::seal() const
{
    Seal seal;
    seal.dispute = m_dispute;
    seal.kind = m_kind->value().value_or(SealKind::Record);
    seal.sealedAt = m_at->dateTime().value_or(QDateTime());
    seal.copyKind = m_copy->value().value_or(CopyKind::Copy);
    seal.unfinished = m_unfinished->isChecked();
    for (const QString &line : m_items->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            seal.items << line.trimmed();
    }
    seal.hospitalPerson = m_hospital->text().trimmed();
    seal.patientSidePerson = m_patientSide->text().trimmed();
    seal.witness = m_witness->text().trimmed();
    seal.custodyPlace = m_place->text().trimmed();
    seal.custodian = m_custodian->text().trimmed();
    seal.testingBody = m_testing->text().trimmed();
    seal.note = m_note->text().trimmed();
    return seal;
}

void SealForm::fitKind()
{
    const bool object = m_kind->value() == SealKind::Object;
    form().row(QStringLiteral("copy_kind"))->setVisible(!object);
    form().row(QStringLiteral("unfinished"))->setVisible(!object);
    form().row(QStringLiteral("testing_body"))->setVisible(object);
}

SealOpeningForm::SealOpeningForm(OfficeRegister &office, QWidget *parent)
    : InlineForm(parent)
    , m_at(new DateTimeEdit)
    , m_bothSides(checkBox(tr("Both sides are present")))
    , m_hospital(staffPicker(office))
    , m_patientSide(new QLineEdit)
    , m_ground(new QLineEdit)
    , m_sealedAgain(checkBox(tr("Sealed again afterwards")))
    , m_note(new QLineEdit)
{
    addLine({{add("opened_at", tr("Opened at"), m_at, Needed::Yes), 6},
             {boxRow(*this, "both_sides", m_bothSides), 6}});
    addLine({{add("hospital_person", tr("For the hospital"), m_hospital), 6},
             {add("patient_side_person", tr("For the patient's side"), m_patientSide), 6}});
    addLine({{add("ground", tr("Ground for opening"), m_ground), 6},
             {boxRow(*this, "sealed_again", m_sealedAgain), 6}});
    addLine({{add("note", tr("Remark"), m_note), 12}});
    connect(addButton(tr("Open the seal"), "primary"), &QPushButton::clicked, this,
            &SealOpeningForm::openingAsked);
    connect(m_bothSides, &QCheckBox::toggled, this, &SealOpeningForm::fitSides);
}

void SealOpeningForm::start(qint64 seal, const QDateTime &now, const QString &who)
{
    m_seal = seal;
    m_at->setDateTime(now);
    m_bothSides->setChecked(true);
    m_hospital->setText(who);
    m_sealedAgain->setChecked(false);
    for (QLineEdit *line : {m_patientSide, m_ground, m_note})
        line->clear();
    fitSides();
}

SealOpening SealOpeningForm::opening() const
{
    SealOpening opening;
    opening.seal = m_seal;
    opening.openedAt = m_at->dateTime().value_or(QDateTime());
    opening.bothSides = m_bothSides->isChecked();
    opening.ground = m_ground->text().trimmed();
    opening.hospitalPerson = m_hospital->text().trimmed();
    opening.patientSidePerson = m_patientSide->text().trimmed();
    opening.sealedAgain = m_sealedAgain->isChecked();
    opening.note = m_note->text().trimmed();
    return opening;
}

void SealOpeningForm::fitSides()
{
    form().row(QStringLiteral("patient_side_person"))->setVisible(m_bothSides->isChecked());
}

AutopsyForm::AutopsyForm(QWidget *parent)
    : InlineForm(parent)
    , m_toldAt(new DateTimeEdit)
    , m_toldTo(new QLineEdit)
    , m_decision(new Choice<AutopsyDecision>(Choice<AutopsyDecision>::None::Absent))
    , m_decidedAt(new DateTimeEdit)
    , m_signedBy(new QLineEdit)
    , m_frozen(checkBox(tr("The body can be frozen")))
    , m_performedAt(new DateTimeEdit)
    , m_performedBy(new QLineEdit)
    , m_released(new DateEdit)
    , m_note(new QLineEdit)
{
    addLine({{add("told_at", tr("Next of kin told at"), m_toldAt), 6},
             {add("told_to", tr("Told to"), m_toldTo), 6}});
    addLine({{add("decision", tr("Decision about an autopsy"), m_decision), 4},
             {add("decided_at", tr("Decided at"), m_decidedAt), 4},
             {add("signed_by", tr("Signed by"), m_signedBy), 4}});
    addLine({{boxRow(*this, "frozen", m_frozen), 4},
             {add("performed_at", tr("Autopsy at"), m_performedAt), 4},
             {add("performed_by", tr("Autopsy by"), m_performedBy), 4}});
    addLine({{add("body_released_on", tr("Body released on"), m_released), 4},
             {add("note", tr("Remark"), m_note), 8}});
    connect(addButton(tr("Save"), "primary"), &QPushButton::clicked, this, &AutopsyForm::saveAsked);
}

void AutopsyForm::setAutopsy(const Autopsy &autopsy)
{
    m_base = autopsy;
    m_toldAt->setDateTime(some(autopsy.toldAt));
    m_toldTo->setText(autopsy.toldTo);
    m_decision->setValue(autopsy.decision);
    m_decidedAt->setDateTime(some(autopsy.decidedAt));
    m_signedBy->setText(autopsy.signedBy);
    m_frozen->setChecked(autopsy.frozen);
    m_performedAt->setDateTime(some(autopsy.performedAt));
    m_performedBy->setText(autopsy.performedBy);
    m_released->setDate(autopsy.bodyReleasedOn.isValid() ? std::optional(autopsy.bodyReleasedOn)
                                                         : std::nullopt);
    m_note->setText(autopsy.note);
}

Autopsy AutopsyForm::autopsy() const
{
    Autopsy autopsy = m_base;
    autopsy.toldAt = m_toldAt->dateTime().value_or(QDateTime());
    autopsy.toldTo = m_toldTo->text().trimmed();
    autopsy.decision = m_decision->value().value_or(AutopsyDecision::Open);
    autopsy.decidedAt = m_decidedAt->dateTime().value_or(QDateTime());
    autopsy.signedBy = m_signedBy->text().trimmed();
    autopsy.frozen = m_frozen->isChecked();
    autopsy.performedAt = m_performedAt->dateTime().value_or(QDateTime());
    autopsy.performedBy = m_performedBy->text().trimmed();
    autopsy.bodyReleasedOn = m_released->date().value_or(QDate());
    autopsy.note = m_note->text().trimmed();
    return autopsy;
}

} // namespace anhe
