#pragma once

#include "ui/common/formstate.h"

#include <QLineEdit>

namespace anhe {

/** The first cell of a line that knows which line it was, also when a draft brings it back. */
class RememberingEdit : public QLineEdit, public StatefulInput
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    qint64 line() const { return m_line; } ///< 0 = a new one
    static QJsonObject state(qint64 line, const QString &text)
    {
        return {{QStringLiteral("line"), line}, {QStringLiteral("text"), text}};
    }
    QJsonValue state() const override { return state(m_line, text()); }
    void restore(const QJsonValue &state) override
    {
        m_line = state[QStringLiteral("line")].toInteger();
        setText(state[QStringLiteral("text")].toString());
    }

private:
    qint64 m_line = 0;
};

} // namespace anhe
