#pragma once

#include "core/base/result.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace anhe {

class FieldInput;

enum class Needed { No, Yes };

/**
 * One field of a form: label above with its required mark, the control, and beneath it a note or the problem
 * in words. Leaving the field shows its own problem at once; a problem told by showProblem() stays until the
 * field is changed and left.
 */
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const QString &label, QWidget *control, Needed needed = Needed::No, QWidget *parent = nullptr);
    /** A row that has the focus gives it away when it goes; nothing of it is to listen to that. */
    ~FieldRow() override;

    QWidget *control() const { return m_control; }
    QString label() const;
    void setLabel(const QString &label);
    void setNeeded(Needed needed);
    /** Shown beneath while there is nothing else to say there. */
    void setHint(const QString &hint);
    /** A rule of the form's own, asked on leaving after the control's; the problem's field name may stay
     * empty. */
    void setRule(std::function<std::optional<FieldProblem>()> rule);

    void showProblem(const QString &message, bool warning = false);
    void clearProblem();
    /** Takes away what the rule said when it does not say it any more. */
    void forgetMended();
    bool hasProblem() const { return !m_problem.isEmpty(); }
    bool isWarning() const { return m_warning; }
    QString problem() const { return m_problem; }
    /** Looks at the field as if it had been left. False when it holds more than a warning. */
    bool check();
    /** Required and still empty. */
    bool isMissing() const { return m_needed == Needed::Yes && isBlank(); }
    void focusControl();

Q_SIGNALS:
    void edited();
    void problemChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectEdited();
    void onEdited();
    void onFocusChanged(QWidget *old, QWidget *now);
    void updateMark();
    bool saysRule(const QString &message) const;
    bool isBlank() const;
    bool contains(const QWidget *widget) const;

    QWidget *m_control;
    FieldInput *m_input;
    QLabel *m_label;
    QLabel *m_star;
    QLabel *m_tally;
    QLabel *m_icon;
    QLabel *m_words;
    Needed m_needed;
    QString m_hint;
    QString m_problem;
    bool m_warning = false;
    bool m_ruled = false; ///< the problem is what the rule says
    bool m_changed = true;
    std::function<std::optional<FieldProblem>()> m_rule;
};

} // namespace anhe
