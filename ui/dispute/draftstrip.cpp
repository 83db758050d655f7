#include "ui/dispute/draftstrip.h"

#include "ui/common/dialogs.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/dispute/disputeeditor.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace anhe {

DraftStrip::DraftStrip(OfficeRegister &office, QWidget *parent)
    : HeadFrame(parent), m_office(office), m_flow(new FlowLayout(this))
{
    setProperty("look", QStringLiteral("bar"));
    m_flow->setContentsMargins(Theme::px(8), Theme::px(4), Theme::px(8), Theme::px(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void DraftStrip::refresh(qint64 openDraft)
{
    m_drafts.clear();
    for (const Draft &draft : m_office.drafts()) {
        if (draft.form == QLatin1String(DisputeEditor::DraftForm) && draft.id != openDraft)
            m_drafts.append(draft);
    }
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *words = new QLabel(tr("Not saved last time, go on with:"));
    words->setProperty("look", QStringLiteral("warning"));
    words->setMinimumHeight(Theme::px(26));
    m_flow->addWidget(words);
    for (const Draft &draft : std::as_const(m_drafts))
        add(draft);
    setVisible(!m_drafts.isEmpty());
}

void DraftStrip::add(const Draft &draft)
{
    const QString when = draft.savedAt.toString(QStringLiteral("MM-dd HH:mm"));
    auto *go = new QPushButton(QStringLiteral("%1 · %2").arg(draft.title, when));
    go->setProperty("look", QStringLiteral("chip"));
    connect(go, &QPushButton::clicked, this, [this, draft] { Q_EMIT continued(draft); });
    auto *away = new QToolButton;
    away->setIcon(icon(QStringLiteral("close")));
    away->setToolTip(tr("Discard “%1”").arg(draft.title));
    away->setAccessibleName(away->toolTip());
    connect(away, &QToolButton::clicked, this, [this, draft] { discard(draft); });
    m_flow->addWidget(go);
    m_flow->addWidget(away);
}

void DraftStrip::discard(const Draft &draft)
{
    if (!Dialogs::confirmDestructive(this, tr("Discard the draft"),
                                     tr("“%1” was never saved; what was typed is lost.").arg(draft.title),
                                     tr("Discard")))
        return;
    if (const Result<void> dropped = m_office.dropDraft(draft.id); !dropped)
        Dialogs::warn(this, tr("The draft was not discarded"), dropped.error());
    refresh();
}

} // namespace anhe
