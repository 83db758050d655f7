#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace anhe {

namespace {

Language current = Language::English; // the source texts; setLanguage() is called at start

QTranslator &chinese()
{
    static QTranslator translator;
    static const bool loaded = translator.load(QStringLiteral(":/translations/anhe_zh_CN.qm"));
    Q_ASSERT(loaded);
    Q_UNUSED(loaded)
    return translator;
}

/** Qt's own texts (buttons of dialogs, context menus) in Chinese, when the distribution ships them. */
QTranslator &qtChinese()
{
    static QTranslator translator;
    static const bool loaded =
        translator.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    Q_UNUSED(loaded)
    return translator;
}

} // namespace

void setLanguage(Language language)
{
    QCoreApplication::removeTranslator(&chinese());
    QCoreApplication::removeTranslator(&qtChinese());
    if (language == Language::Chinese) {
        QCoreApplication::installTranslator(&qtChinese());
        QCoreApplication::installTranslator(&chinese());
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    } else {
        QLocale::setDefault(QLocale(QLocale::English));
    }
    current = language;
}

Language currentLanguage()
{
    return current;
}

QString say(const char *context, const char *source, Speech speech)
{
    if (speech == Speech::Screen)
        return QCoreApplication::translate(context, source);
    const QString text = chinese().translate(context, source);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace anhe
