#pragma once

#include "ui/dispute/disputepane.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace anhe {

template <typename E>
class Choice;
class DateEdit;
class DateTimeEdit;
class Section;
class TextEdit;

/** Answering a matter, closing it and telling the complainant. */
class AnswerPane : public DisputePane
{
    Q_OBJECT
public:
    explicit AnswerPane(Desk &desk, QWidget *parent = nullptr);

    InlineForm *answerForm() const { return m_answerForm; }
    InlineForm *closeForm() const { return m_closeForm; }
    InlineForm *tellForm() const { return m_tellForm; }
    void startAnswer();
    void startClosing();
    void startTelling();

protected:
    void begin(const Dispute &dispute) override;
    void refill(const Dispute &dispute) override;

private:
    void buildAnswer();
    void buildClosing();
    void buildTelling();
    void answer();
    void close();
    void tell();
    void fitEnding();

    QLabel *m_state;
    InlineForm *m_answerForm;
    InlineForm *m_closeForm;
    InlineForm *m_tellForm;
    Section *m_answerSection;
    Section *m_closeSection;
    Section *m_tellSection;
    TextEdit *m_answer;
    DateTimeEdit *m_answeredAt;
    Choice<Ending> *m_ending;
    DateEdit *m_closedOn;
    Choice<Refusal> *m_refusal;
    QLineEdit *m_ground;
    DateEdit *m_toldOn;
    QLineEdit *m_toldHow;
};

} // namespace anhe
