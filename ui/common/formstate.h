#pragma once

#include <QJsonObject>

class QWidget;

namespace anhe {

class Form;

/** An entry widget of its own making that tells what was typed into it and takes it back. */
class StatefulInput
{
public:
    virtual ~StatefulInput() = default;
    virtual QJsonValue state() const = 0;
    virtual void restore(const QJsonValue &state) = 0;
};

/** What an entry widget holds as it was typed, readable or not: for drafts. */
QJsonValue stateOf(const QWidget *control);
void restoreState(QWidget *control, const QJsonValue &state);

/** The same for each field of a form, by its name. Fields that the state does not know stay as they are. */
QJsonObject stateOf(const Form &form);
void restoreState(const Form &form, const QJsonObject &state);

} // namespace anhe
