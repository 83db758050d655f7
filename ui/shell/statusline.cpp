#include "ui/shell/statusline.h"

#include "ui/common/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

namespace anhe {

namespace {

void put(QLabel *label, const QString &text, const QString &tip = {})
{
    label->setText(text);
    label->setToolTip(tip.isEmpty() ? text : tip);
    label->setVisible(!text.isEmpty());
}

/** Long sentences may be cut by a narrow window; the tool tip has the whole. */
QLabel *warning()
{
    auto *label = new QLabel;
    label->setProperty("look", QStringLiteral("warning"));
    label->setMinimumWidth(1);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_file(new QLabel), m_readOnly(warning()), m_clock(warning()), m_backup(new QLabel)
{
    setProperty("look", QStringLiteral("status"));
    m_file->setMinimumWidth(1);
    m_file->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::px(12), Theme::px(3), Theme::px(12), Theme::px(3));
    layout->setSpacing(Theme::px(16));
    layout->addWidget(m_file);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_clock);
    layout->addStretch(1);
    layout->addWidget(m_backup);
    setStatus({});
}

void StatusLine::setStatus(const LedgerStatus &status)
{
    put(m_file, status.file.isEmpty() ? tr("No ledger open") : QFileInfo(status.file).fileName(),
        status.file);
    put(m_readOnly, status.readOnly.isEmpty() ? QString() : tr("Read only: %1").arg(status.readOnly));
    put(m_clock, status.clockProblem);
    put(m_backup, status.lastBackup);
}

QString StatusLine::text() const
{
    QStringList told;
    for (const QLabel *label : {m_file, m_readOnly, m_clock, m_backup}) {
        if (!label->isHidden())
            told.append(label->text());
    }
    return told.join(QLatin1Char('|'));
}

} // namespace anhe
