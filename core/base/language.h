#pragma once

#include <QString>

namespace anhe {

enum class Language { Chinese, English };

/** Where a word is to be read: on the screen in the user's language, on official paper always in Chinese. */
enum class Speech { Screen, Paper };

/** Makes the whole program speak a language; call once the application object exists. */
void setLanguage(Language language);
Language currentLanguage();

/** The translation of an English source text that was marked with QT_TRANSLATE_NOOP(context, source). */
QString say(const char *context, const char *source, Speech speech = Speech::Screen);

} // namespace anhe
