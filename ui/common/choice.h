#pragma once

#include "core/base/coded.h"
#include "ui/common/fieldinput.h"

#include <QComboBox>

namespace anhe {

/** A drop-down list of words with their codes; the wheel does not change it while a form is scrolled past. */
class ChoiceBox : public QComboBox, public FieldInput
{
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void addChoice(const QString &word, const QString &code) { addItem(word, code); }
    /** An entry for "nothing chosen" at the top. */
    void addNone(const QString &word = QStringLiteral("—"));
    QString currentCode() const { return currentData().toString(); }
    /** Chooses nothing when there is no such code. */
    void setCurrentCode(const QString &code);

    bool isBlank() const override { return currentCode().isEmpty(); }

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/** The values of a coded enumeration, in their declared order. */
template <typename E>
class Choice : public ChoiceBox
{
public:
    enum class None { Absent, Offered };

    explicit Choice(None none = None::Offered, QWidget *parent = nullptr) : ChoiceBox(parent)
    {
        if (none == None::Offered)
            addNone();
        for (const Coded<E> &entry : codesOf(E{}))
            addChoice(word(entry.value), QString(QLatin1String(entry.code)));
    }

    std::optional<E> value() const { return fromCode<E>(currentCode()); }
    void setValue(std::optional<E> value) { setCurrentCode(value ? codeText(*value) : QString()); }
};

} // namespace anhe
