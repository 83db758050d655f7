#include "ui/common/formstate.h"

#include "ui/common/choice.h"
#include "ui/common/form.h"
#include "ui/common/idnumberedit.h"
#include "ui/common/picker.h"
#include "ui/common/tagchecks.h"
#include "ui/common/textedit.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QSpinBox>

namespace anhe {

namespace {

QJsonObject stateOfPicker(const Picker &picker)
{
    return {{QStringLiteral("id"), picker.currentId()},
            {QStringLiteral("code"), picker.currentCode()},
            {QStringLiteral("text"), picker.text()}};
}

void restorePicker(Picker &picker, const QJsonObject &state)
{
    const QString text = state[QStringLiteral("text")].toString();
    const qint64 id = state[QStringLiteral("id")].toInteger();
    const QString code = state[QStringLiteral("code")].toString();
    picker.clearPick();
    if (id != 0)
        picker.setCurrentId(id);
    else if (!code.isEmpty())
        picker.setCurrentCode(code);
    if (picker.text() != text)
        picker.setText(text);
}

} // namespace

QJsonValue stateOf(const QWidget *control)
{
    if (const auto *own = dynamic_cast<const StatefulInput *>(control))
        return own->state();
    if (const auto *picker = qobject_cast<const Picker *>(control))
        return stateOfPicker(*picker);
    if (const auto *number = qobject_cast<const IdNumberEdit *>(control))
        return number->number();
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(control))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const ChoiceBox *>(control))
        return choice->currentCode();
    if (const auto *tags = qobject_cast<const TagChecks *>(control))
        return QJsonArray::fromStringList(tags->checked());
    if (const auto *button = qobject_cast<const QAbstractButton *>(control))
        return button->isChecked();
    if (const auto *spin = qobject_cast<const QSpinBox *>(control))
        return spin->value();
    return {};
}

void restoreState(QWidget *control, const QJsonValue &state)
{
    if (auto *own = dynamic_cast<StatefulInput *>(control))
        own->restore(state);
    else if (auto *picker = qobject_cast<Picker *>(control))
        restorePicker(*picker, state.toObject());
    else if (auto *number = qobject_cast<IdNumberEdit *>(control))
        number->setNumber(state.toString());
    else if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setText(state.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        text->setPlainText(state.toString());
    else if (auto *choice = qobject_cast<ChoiceBox *>(control))
        choice->setCurrentCode(state.toString());
    else if (auto *tags = qobject_cast<TagChecks *>(control))
        tags->setChecked(state.toVariant().toStringList());
    else if (auto *button = qobject_cast<QAbstractButton *>(control))
        button->setChecked(state.toBool());
    else if (auto *spin = qobject_cast<QSpinBox *>(control))
        spin->setValue(state.toInt());
}

QJsonObject stateOf(const Form &form)
{
    QJsonObject state;
    for (const QString &field : form.fields())
        state.insert(field, stateOf(form.row(field)->control()));
    return state;
}

void restoreState(const Form &form, const QJsonObject &state)
{
    for (const QString &field : form.fields()) {
        if (state.contains(field))
            restoreState(form.row(field)->control(), state[field]);
    }
}

} // namespace anhe
