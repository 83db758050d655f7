#include "ui/common/remembered.h"

#include <QStandardPaths>

#include <memory>

namespace anhe {

namespace {

std::unique_ptr<QSettings> &settings()
{
    static std::unique_ptr<QSettings> current =
        std::make_unique<QSettings>(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                        QStringLiteral("/anhe/anhe.ini"),
                                    QSettings::IniFormat);
    return current;
}

} // namespace

QSettings &remembered()
{
    return *settings();
}

void rememberIn(const QString &file)
{
    settings() = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

} // namespace anhe
