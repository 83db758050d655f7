#include "ui/dispute/answerpane.h"

#include "core/dispute/disputerules.h"
#include "ui/common/choice.h"
#include "ui/common/dateedit.h"
#include "ui/common/inlineform.h"
#include "ui/common/section.h"
#include "ui/common/textedit.h"
#include "ui/dispute/disputewords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace anhe {

AnswerPane::AnswerPane(Desk &desk, QWidget *parent)
    : DisputePane(desk, parent)
    , m_state(new QLabel)
    , m_answerForm(new InlineForm)
    , m_closeForm(new InlineForm)
    , m_tellForm(new InlineForm)
    , m_answer(new TextEdit(4, 12))
    , m_answeredAt(new DateTimeEdit)
    , m_ending(new Choice<Ending>(Choice<Ending>::None::Absent))
    , m_closedOn(new DateEdit)
    , m_refusal(new Choice<Refusal>(Choice<Refusal>::None::Absent))
    , m_ground(new QLineEdit)
    , m_toldOn(new DateEdit)
    , m_toldHow(new QLineEdit)
{
    m_state->setProperty("look", QStringLiteral("muted"));
    m_state->setWordWrap(true);
    buildAnswer();
    buildClosing();
    buildTelling();
    m_answerSection = new Section(tr("Answering"), m_answerForm);
    m_closeSection = new Section(tr("Closing"), m_closeForm);
    m_tellSection = new Section(tr("Telling the complainant"), m_tellForm);
    body()->addWidget(m_state);
    body()->addWidget(m_answerSection);
    body()->addWidget(m_tellSection);
    body()->addWidget(m_closeSection);
    body()->addStretch();
    keep(QStringLiteral("answer"), m_answerForm);
    keep(QStringLiteral("closing"), m_closeForm);
    keep(QStringLiteral("telling"), m_tellForm);
}

void AnswerPane::buildAnswer()
{
    m_answerForm->addLine(
        {{m_answerForm->add("answer", fieldWord(QStringLiteral("answer")), m_answer, Needed::Yes), 12}});
    m_answerForm->addLine({{m_answerForm->add("answered_at", fieldWord(QStringLiteral("answered_at")),
                                              m_answeredAt, Needed::Yes),
                            6}});
    connect(m_answerForm->addButton(tr("Save the answer"), "primary"), &QPushButton::clicked, this,
            &AnswerPane::answer);
}

void AnswerPane::buildClosing()
{
    m_closeForm->addLine(
        {{m_closeForm->add("ending", fieldWord(QStringLiteral("ending")), m_ending, Needed::Yes), 6},
         {m_closeForm->add("closed_on", fieldWord(QStringLiteral("closed_on")), m_closedOn, Needed::Yes),
          6}});
    m_closeForm->addLine({{m_closeForm->add("ground_words", tr("Remark"), m_ground), 6},
                          {m_closeForm->add("ending_ground", tr("Ground for not accepting"), m_refusal), 6}});
    connect(m_ending, &ChoiceBox::edited, this, &AnswerPane::fitEnding);
    connect(m_closeForm->addButton(tr("Close the matter"), "primary"), &QPushButton::clicked, this,
            &AnswerPane::close);
}

void AnswerPane::buildTelling()
{
    m_toldHow->setPlaceholderText(tr("by phone, letter, in person …"));
    m_tellForm->addLine(
        {{m_tellForm->add("told_on", fieldWord(QStringLiteral("told_on")), m_toldOn, Needed::Yes), 6},
         {m_tellForm->add("told_how", fieldWord(QStringLiteral("told_how")), m_toldHow), 6}});
    connect(m_tellForm->addButton(tr("Complainant told"), "primary"), &QPushButton::clicked, this,
            &AnswerPane::tell);
}

void AnswerPane::begin(const Dispute &dispute)
{
    const QDateTime now = desk().clock().now();
    m_answer->setText(dispute.answer);
    m_answeredAt->setDateTime(dispute.answeredAt.isValid() ? dispute.answeredAt : now);
    m_ending->setValue(dispute.answeredAt.isValid() ? Ending::Answered : Ending::None);
    m_closedOn->setDate(now.date());
    m_refusal->setValue(Refusal::None);
    m_ground->clear();
    m_toldOn->setDate(dispute.toldOn.isValid() ? dispute.toldOn : now.date());
    m_toldHow->setText(dispute.toldHow);
    m_closeSection->setOpen(dispute.answeredAt.isValid());
    fitEnding();
}

void AnswerPane::refill(const Dispute &d)
{
    QStringList words;
    if (d.answeredAt.isValid())
        words << tr("Answered on %1.").arg(momentText(d.answeredAt));
    if (d.closedOn.isValid())
        words << tr("Closed on %1: %2.").arg(isoDay(d.closedOn), word(d.ending));
    if (d.toldOn.isValid())
        words << tr("The complainant was told on %1.").arg(isoDay(d.toldOn));
    else if (d.closedOn.isValid())
        words << tr("The complainant has not been told.");
    const bool mayClose = allowedMoves(d).contains(Status::Closed);
    if (d.isOpen() && !mayClose)
        words << tr("The matter is “%1”; it is closed when that route has ended.").arg(word(d.status));
    if (d.status == Status::Voided)
        words << tr("This number is voided: %1").arg(d.endingGround);
    m_state->setText(words.join(QLatin1Char(' ')));
    m_state->setVisible(!words.isEmpty());
    m_answerSection->setVisible(d.isOpen());
    m_closeSection->setVisible(mayClose);
    m_tellSection->setVisible(d.status != Status::Voided && (d.answeredAt.isValid() || d.closedOn.isValid()));
    if (d.answeredAt.isValid() && m_ending->value() == Ending::None && !m_closeForm->isDirty()) {
        m_ending->setValue(Ending::Answered);
        m_closeForm->settle();
    }
}

void AnswerPane::startAnswer()
{
    m_answerSection->setOpen(true);
    m_answer->setFocus();
}

void AnswerPane::startClosing()
{
    m_closeSection->setOpen(true);
    m_ending->setFocus();
    ensureWidgetVisible(m_closeForm);
}

void AnswerPane::startTelling()
{
    m_tellSection->setOpen(true);
    m_toldHow->setFocus();
    ensureWidgetVisible(m_tellForm);
}

void AnswerPane::fitEnding()
{
    m_closeForm->form()
        .row(QStringLiteral("ending_ground"))
        ->setVisible(m_ending->value() == Ending::NotAccepted);
}

void AnswerPane::answer()
{
    if (!m_answerForm->check())
        return;
    const Result<void> answered = desk().disputes().answer(matter(), m_answer->text().trimmed(),
                                                           m_answeredAt->dateTime().value_or(QDateTime()));
    if (!answered)
        return m_answerForm->refuse(answered.failure());
    m_answerForm->settle();
    Q_EMIT said(tr("%1 is answered").arg(dispute().number));
}

/** The ground is a code of its own where one of the list was chosen, else the words typed. */
void AnswerPane::close()
{
    if (!m_closeForm->check())
        return;
    QString ground = m_ground->text().trimmed();
    const Refusal refusal = m_refusal->value().value_or(Refusal::None);
    if (m_ending->value() == Ending::NotAccepted && refusal != Refusal::None)
        ground = ground.isEmpty() ? codeText(refusal) : QStringLiteral("%1：%2").arg(word(refusal), ground);
    const Result<void> closed = desk().disputes().close(matter(), m_ending->value().value_or(Ending::None),
                                                        m_closedOn->date().value_or(QDate()), ground);
    if (!closed)
        return m_closeForm->refuse(closed.failure());
    m_closeForm->settle();
    Q_EMIT said(dispute().toldOn.isValid()
                    ? tr("%1 is closed").arg(dispute().number)
                    : tr("%1 is closed; the complainant has not been told yet").arg(dispute().number));
    if (m_tellSection->isVisible() && !dispute().toldOn.isValid()) {
        m_tellSection->setOpen(true);
        m_tellForm->focusFirst();
    }
}

void AnswerPane::tell()
{
    if (!m_tellForm->check())
        return;
    const Result<void> told =
        desk().disputes().tell(matter(), m_toldOn->date().value_or(QDate()), m_toldHow->text().trimmed());
    if (!told)
        return m_tellForm->refuse(told.failure());
    m_tellForm->settle();
    Q_EMIT said(tr("Noted that the complainant of %1 was told").arg(dispute().number));
}

} // namespace anhe
