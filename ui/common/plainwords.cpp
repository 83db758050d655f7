#include "ui/common/plainwords.h"

namespace anhe {

QString momentText(const QDateTime &moment)
{
    return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString yuan(const std::optional<Money> &amount)
{
    return amount ? amount->text() : QString();
}

QString dotted(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace anhe
