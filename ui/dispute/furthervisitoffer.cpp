#include "ui/dispute/furthervisitoffer.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/dispute/disputewords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

FurtherVisitOffer::FurtherVisitOffer(QWidget *parent)
    : QFrame(parent), m_words(new QLabel), m_buttons(new QWidget), m_flow(new FlowLayout(m_buttons))
{
    setProperty("look", QStringLiteral("card"));
    m_words->setWordWrap(true);
    m_words->setProperty("look", QStringLiteral("warning"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(10), Theme::px(6), Theme::px(10), Theme::px(6));
    layout->setSpacing(Theme::px(4));
    layout->addWidget(m_words);
    layout->addWidget(m_buttons);
    hide();
}

void FurtherVisitOffer::offer(const QList<DisputeRow> &matters)
{
    const auto idsOf = [](const QList<DisputeRow> &rows) {
        QList<DisputeId> ids;
        for (const DisputeRow &row : rows)
            ids << row.id;
        return ids;
    };
    if (m_chosen || idsOf(matters) == idsOf(m_matters))
        return;
    m_matters = matters;
    rebuild();
}

void FurtherVisitOffer::choose(const DisputeRow &matter)
{
    m_chosen = matter.id;
    m_chosenNumber = matter.number;
    rebuild();
    Q_EMIT chosenChanged();
}

void FurtherVisitOffer::takeBack()
{
    if (!m_chosen)
        return;
    m_chosen = {};
    rebuild();
    Q_EMIT chosenChanged();
}

void FurtherVisitOffer::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_chosen) {
        m_words->setText(
            tr("This is entered as a further contact of %1, not as a new matter.").arg(m_chosenNumber));
        connect(addButton(tr("Enter a new matter instead")), &QPushButton::clicked, this,
                &FurtherVisitOffer::takeBack);
    } else {
        m_words->setText(tr("An open matter has the same complainant. A further visit of the same matter?"));
        for (const DisputeRow &row : std::as_const(m_matters).mid(0, 3)) {
            QPushButton *button = addButton(
                QStringLiteral("%1 · %2 · %3")
                    .arg(row.number, isoDay(row.receivedAt.date()), row.subject.simplified().left(16)));
            button->setToolTip(row.subject);
            connect(button, &QPushButton::clicked, this, [this, row] { choose(row); });
        }
    }
    setVisible(m_chosen || !m_matters.isEmpty());
}

QPushButton *FurtherVisitOffer::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(true);
    m_flow->addWidget(button);
    return button;
}

} // namespace anhe
