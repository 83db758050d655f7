#include "ui/mediation/namelist.h"

#include <QRegularExpression>

namespace anhe {

NameList::NameList(const QStringList &names, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("several: divided by 、"));
    setNames(names);
    connect(this, &QLineEdit::textChanged, this, &NameList::edited);
}

QStringList NameList::names() const
{
    static const QRegularExpression divider(QStringLiteral("[、，,;；\\n]+"));
    QStringList names;
    for (const QString &name : text().split(divider)) {
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    }
    return names;
}

void NameList::setNames(const QStringList &names)
{
    setText(names.join(QStringLiteral("、")));
}

} // namespace anhe
