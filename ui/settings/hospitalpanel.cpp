#include "ui/settings/hospitalpanel.h"

#include "core/desk/desk.h"
#include "ui/common/form.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

struct HospitalField
{
    const char *name;
    const char *label;
    const char *hint;
    QString Hospital::*member;
};

constexpr HospitalField fields[] = {
    {"name", QT_TRANSLATE_NOOP("HospitalPanel", "Name of the hospital"), nullptr, &Hospital::name},
    {"legal_representative", QT_TRANSLATE_NOOP("HospitalPanel", "Legal representative"), nullptr,
     &Hospital::legalRepresentative},
    {"address", QT_TRANSLATE_NOOP("HospitalPanel", "Address"), nullptr, &Hospital::address},
    {"phone", QT_TRANSLATE_NOOP("HospitalPanel", "Phone"), nullptr, &Hospital::phone},
    {"office", QT_TRANSLATE_NOOP("HospitalPanel", "Complaint office"),
     QT_TRANSLATE_NOOP("HospitalPanel", "as letters are signed"), &Hospital::office},
    {"office_phone", QT_TRANSLATE_NOOP("HospitalPanel", "Phone of the office"), nullptr,
     &Hospital::officePhone},
    {"document_code", QT_TRANSLATE_NOOP("HospitalPanel", "Code of its letters"),
     QT_TRANSLATE_NOOP("HospitalPanel", "stands before the year in document numbers"),
     &Hospital::documentCode},
    {"mediation_body", QT_TRANSLATE_NOOP("HospitalPanel", "Mediation committee it works with"), nullptr,
     &Hospital::mediationBody},
    {"health_authority", QT_TRANSLATE_NOOP("HospitalPanel", "Health authority it reports to"), nullptr,
     &Hospital::healthAuthority},
};

QString text(const char *source)
{
    return QCoreApplication::translate("HospitalPanel", source);
}

} // namespace

HospitalPanel::HospitalPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(tr("Hospital"), tr("Names and addresses as they stand on letters, forms and reports."),
                    parent)
    , m_desk(desk)
    , m_form(new Form(this))
    , m_save(new QPushButton(tr("Save")))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(8));
    int place = 0;
    for (const HospitalField &field : fields) {
        auto *edit = new QLineEdit;
        edit->setMaxLength(200);
        m_edits.append(edit);
        FieldRow *row = m_form->add(QLatin1String(field.name), text(field.label), edit,
                                    place == 0 ? Needed::Yes : Needed::No);
        if (field.hint)
            row->setHint(text(field.hint));
        grid->addWidget(row, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_save->setProperty("look", QStringLiteral("primary"));
    body()->addLayout(grid);
    body()->addWidget(m_save, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_form, &Form::edited, this, &HospitalPanel::showEdited);
    connect(m_save, &QPushButton::clicked, this, &HospitalPanel::save);
    load();
}

Hospital HospitalPanel::hospital() const
{
    Hospital hospital;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        hospital.*fields[i].member = m_edits[i]->text().trimmed();
    return hospital;
}

void HospitalPanel::load()
{
    const Hospital kept = m_desk.office().hospital();
    if (kept == m_shown && !m_shown.name.isEmpty())
        return;
    m_shown = kept;
    for (qsizetype i = 0; i < m_edits.size(); ++i)
        m_edits[i]->setText(kept.*fields[i].member);
    showEdited();
}

bool HospitalPanel::save()
{
    if (!isEdited())
        return true;
    const Hospital typed = hospital();
    const Result<void> saved = m_desk.office().saveHospital(typed);
    if (!saved) {
        m_form->showProblems(saved.failure().problems);
        showTrouble(saved.failure().problems.isEmpty() ? saved.error() : QString());
        return false;
    }
    m_shown = typed;
    m_form->clearProblems();
    showTrouble({});
    showEdited();
    Q_EMIT said(tr("The hospital's particulars are saved."));
    return true;
}

void HospitalPanel::showEdited()
{
    m_save->setEnabled(isEdited());
}

} // namespace anhe
