#pragma once

#include "ui/common/form.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace anhe {

/**
 * One step of a referral as it is being entered: its fields, what was refused, and two buttons. Ctrl+S takes
 * the step, Esc leaves it.
 */
class StepForm : public QWidget
{
    Q_OBJECT
public:
    /** The sentence that says what was done, or why it was not. */
    using Perform = std::function<Result<QString>()>;

    StepForm(const QString &key, const QString &title, const QString &verb, QWidget *parent = nullptr);
    /** Gives the focus away while what the fields ask is still there. */
    ~StepForm() override { hide(); }

    const QString &key() const { return m_key; }
    QString title() const;
    Form &form() { return m_form; }
    void onTake(Perform perform) { m_perform = std::move(perform); }
    /** Asked whenever something was typed: which fields are shown. */
    void onFit(std::function<void()> fit) { m_fit = std::move(fit); }

    FieldRow *add(const char *field, const QString &label, QWidget *control, Needed needed = Needed::No);
    /** Each field with its share of twelve columns. */
    void addLine(const QList<std::pair<FieldRow *, int>> &fields);
    void addWide(QWidget *widget);
    QLabel *addWords(const QString &words, const char *look = "muted");

    /** Ready to be shown: what stands in the fields now is nothing that could be lost. */
    void settle();
    void focusFirst();
    bool isDirty() const;
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    /** False when it was refused; the fields say why. */
    bool take();
    QString refusal() const;
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void edited();
    void done(const QString &words);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refuse(const Failure &failure);
    void sayRefused(const QStringList &words);

    QString m_key;
    Form m_form;
    QLabel *m_title;
    QGridLayout *m_grid;
    QScrollArea *m_area;
    QLabel *m_problem;
    QPushButton *m_take;
    Perform m_perform;
    std::function<void()> m_fit;
    QJsonObject m_settled;
};

} // namespace anhe
