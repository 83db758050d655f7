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
class NumberEdit;
class Picker;
class TextEdit;

/** What was done about a matter, newest first, with a form to add to it. A new entry that is half typed waits
 * while an old one is amended in the same form. */
class TimelinePane : public DisputePane
{
    Q_OBJECT
public:
    explicit TimelinePane(Desk &desk, QWidget *parent = nullptr);

    InlineForm *form() const { return m_form; }
    QPushButton *addButton() const { return m_add; }
    /** Begins an entry of a kind, e.g. a promise. */
    void startEntry(TimelineKind kind);

    bool isDirty() const override;
    bool save() override;
    QJsonObject typed() const override;
    void restore(const QJsonObject &typed) override;

protected:
    void begin(const Dispute &dispute) override;
    void refill(const Dispute &dispute) override;

private:
    void buildForm();
    void clearForm();
    void startAnew();
    void fitKind();
    void keepEntry();
    void amend(const TimelineEntry &entry);
    void showAmended(const TimelineEntry &entry);
    void keepPromise(const TimelineEntry &entry);
    QWidget *entryView(const TimelineEntry &entry);
    TimelineEntry typedEntry() const;

    InlineForm *m_form;
    Choice<TimelineKind> *m_kind;
    DateTimeEdit *m_at;
    Picker *m_who;
    NumberEdit *m_heads;
    TextEdit *m_content;
    QLineEdit *m_promisedTo;
    DateEdit *m_due;
    QPushButton *m_add;
    QPushButton *m_cancel;
    TimelineEntry m_amended;
    std::optional<QJsonObject> m_parked; ///< a new entry, while another one is amended
    QWidget *m_list = nullptr;
};

} // namespace anhe
