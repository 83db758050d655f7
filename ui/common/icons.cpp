#include "ui/common/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace anhe {

namespace {

const QByteArray &drawing(const QString &name)
{
    static QHash<QString, QByteArray> drawings;
    auto it = drawings.find(name);
    if (it == drawings.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qWarning("no icon named %s", qPrintable(name));
        it = drawings.insert(name, file.readAll());
    }
    return *it;
}

class StrokeIconEngine : public QIconEngine
{
public:
    StrokeIconEngine(QString name, std::optional<Role> role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = drawing(m_name);
        svg.replace("currentColor", Theme::color(roleFor(mode, state)).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIconEngine(*this); }

private:
    Role roleFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Role::Faint;
        if (m_role)
            return *m_role;
        return mode == QIcon::Selected || state == QIcon::On ? Role::Accent : Role::Muted;
    }

    QString m_name;
    std::optional<Role> m_role;
};

} // namespace

QIcon icon(const QString &name, std::optional<Role> role)
{
    return QIcon(new StrokeIconEngine(name, role));
}

QIcon programIcon()
{
    return icon(QStringLiteral("anhe"));
}

} // namespace anhe
