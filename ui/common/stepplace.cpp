#include "ui/common/stepplace.h"

#include "ui/common/dialogs.h"
#include "ui/common/stepform.h"
#include "ui/common/unfinishedsteps.h"

#include <QVBoxLayout>

namespace anhe {

StepPlace::StepPlace(OfficeRegister &office, const QString &draftForm, QWidget *parent)
    : QWidget(parent), m_unfinished(new UnfinishedSteps(office, draftForm, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(m_unfinished, &UnfinishedSteps::failed, this, &StepPlace::said);
}

void StepPlace::begin(StepForm *form, const QString &place)
{
    putAside();
    m_form = form;
    m_place = place;
    Q_EMIT placeChanged(place);
    layout()->addWidget(form);
    form->show(); // the layout would do so later, and a field that is hidden takes no focus
    form->settle();
    const std::optional<UnfinishedStep> waiting = m_unfinished->at(place);
    if (waiting && waiting->step == form->key())
        form->restore(waiting->typed);
    connect(form, &StepForm::edited, this, [this, form] {
        if (form == m_form)
            m_unfinished->note(m_place, form->title(), {form->key(), form->typed()});
    });
    connect(form, &StepForm::left, this, &StepPlace::leave);
    connect(form, &StepForm::done, this, [this, form, place](const QString &words) {
        m_unfinished->drop(place);
        if (!m_form || m_form == form) // taking it may have brought another record and its step into sight
            end();
        Q_EMIT said(words);
    });
}

void StepPlace::putAside()
{
    StepForm *form = std::exchange(m_form, nullptr);
    if (!form)
        return;
    if (!form->isDirty())
        m_unfinished->drop(m_place);
    form->hide();
    form->deleteLater();
    m_place.clear();
    Q_EMIT placeChanged({});
}

void StepPlace::end()
{
    if (m_form)
        m_unfinished->drop(m_place);
    putAside();
    Q_EMIT ended();
}

void StepPlace::leave()
{
    if (m_form && m_form->isDirty()) {
        const int answer = Dialogs::ask(this, {tr("Leave this step?"),
                                               tr("What was typed here is not saved."),
                                               {tr("Throw away"), tr("Go on writing")},
                                               1,
                                               1,
                                               0});
        if (answer != 0)
            return;
    }
    end();
}

bool StepPlace::take()
{
    return !m_form || m_form->take();
}

QString StepPlace::unsavedWords() const
{
    QStringList titles;
    for (const auto &[place, title] : m_unfinished->offered())
        titles << title;
    return titles.isEmpty() ? QString()
                            : tr("Begun and not finished: %1.").arg(titles.join(QStringLiteral("；")));
}

} // namespace anhe
