#pragma once

#include "ui/dispute/disputepane.h"

class QLineEdit;
class QPushButton;

namespace anhe {

template <typename E>
class Choice;
class DateEdit;
class DateTimeEdit;
class FieldRow;
class Picker;
class TextEdit;

/** What was done about a matter, newest first, with a form to add to it. */
class TimelinePane : public DisputePane
{
    Q_OBJECT
public:
    explicit TimelinePane(Desk &desk, QWidget *parent = nullptr);

    InlineForm *form() const { return m_form; }
    QPushButton *addButton() const { return m_add; }
    /** Begins an entry of a kind, e.g. a promise. */
    void startEntry(TimelineKind kind);

protected:
    void begin(const Dispute &dispute) override;
    void refill(const Dispute &dispute) override;

private:
    void buildForm();
    void clearForm();
    void fitKind();
    void save();
    void amend(const TimelineEntry &entry);
    void keepPromise(const TimelineEntry &entry);
    QWidget *entryView(const TimelineEntry &entry);
    TimelineEntry typedEntry() const;

    InlineForm *m_form;
    Choice<TimelineKind> *m_kind;
    DateTimeEdit *m_at;
    Picker *m_who;
    QLineEdit *m_heads;
    TextEdit *m_content;
    QLineEdit *m_promisedTo;
    DateEdit *m_due;
    QPushButton *m_add;
    QPushButton *m_cancel;
    TimelineEntry m_amended;
    QWidget *m_list = nullptr;
};

} // namespace anhe
