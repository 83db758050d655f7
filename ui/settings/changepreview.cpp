#include "ui/settings/changepreview.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

QString kindWord(DayKind kind)
{
    return isWorking(kind) ? ChangePreview::tr("working day") : ChangePreview::tr("rest day");
}

QString dayLine(const DayChange &change)
{
    return ChangePreview::tr("%1: %2 → %3")
        .arg(change.day.toString(Qt::ISODate), kindWord(change.before), kindWord(change.after));
}

} // namespace

ChangePreview::ChangePreview(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_lines(new QPlainTextEdit)
    , m_accept(new QPushButton(tr("Take this calendar")))
    , m_cancel(new QPushButton(tr("Leave it as it is")))
{
    setProperty("look", QStringLiteral("card"));
    m_title->setProperty("look", QStringLiteral("subtitle"));
    m_summary->setWordWrap(true);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setMinimumHeight(Theme::px(120));
    m_lines->setMaximumHeight(Theme::px(200));
    m_lines->setAccessibleName(tr("What would change"));
    m_accept->setProperty("look", QStringLiteral("primary"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ChangePreview::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ChangePreview::cancelled);
}

void ChangePreview::showChange(const QString &title, const CalendarChange &change)
{
    QList<DayChange> days = change.days;
    // A weekend day that the notice names a day off stays a rest day.
    days.removeIf([](const DayChange &day) { return isWorking(day.before) == isWorking(day.after); });
    m_title->setText(title);
    m_summary->setText(
        days.isEmpty() && change.deadlines.isEmpty()
            ? tr("No working day changes and no open deadline moves.")
            : tr("%1 days change; %2 open deadlines move.").arg(days.size()).arg(change.deadlines.size()));
    QStringList lines;
    for (const MovedDeadline &moved : change.deadlines)
        lines << movedText(moved);
    if (!lines.isEmpty() && !days.isEmpty())
        lines << QString();
    for (const DayChange &day : std::as_const(days))
        lines << dayLine(day);
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    m_lines->setVisible(!lines.isEmpty());
}

QString ChangePreview::text() const
{
    return m_summary->text() + QLatin1Char('\n') + m_lines->toPlainText();
}

} // namespace anhe
