#pragma once

#include "ui/common/entryform.h"

class QPushButton;

namespace anhe {

class WrapScroll;

/**
 * One step of a record as it is being entered: its fields, what was refused, and two buttons. Ctrl+S takes
 * the step, Esc leaves it.
 */
class StepForm : public EntryForm
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
    void onTake(Perform perform) { m_perform = std::move(perform); }
    /** Asked before the step is taken. A warning is shown once; taken again, the step stays as it is. */
    void onLook(std::function<FieldProblems()> look) { m_look = std::move(look); }
    /** Asked whenever something was typed: which fields are shown, what is reckoned from them. */
    void onFit(std::function<void()> fit) { m_fit = std::move(fit); }

    void settle() override;
    void restore(const QJsonObject &typed) override;
    void refuse(const Failure &failure) override;
    /** False when it was refused; the fields say why. */
    bool take();
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void edited();
    void done(const QString &words);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    bool mayTake();
    bool keepsOnly() const;
    void forgetMended();

    QString m_key;
    QLabel *m_title;
    WrapScroll *m_area;
    QPushButton *m_take;
    Perform m_perform;
    std::function<FieldProblems()> m_look;
    std::function<void()> m_fit;
    bool m_pointsToFields = false;       ///< the refusal says no more than that fields are red
    std::optional<QJsonObject> m_warned; ///< what stood in the form when it was warned of
};

/** The problems but for warnings that stood before: nobody is warned twice of the same. */
FieldProblems withoutKnown(FieldProblems problems, const FieldProblems &known);

/** What a step says: the sentence when it was done, else why it was not. */
Result<QString> saying(const Result<void> &done, const QString &words);

} // namespace anhe
