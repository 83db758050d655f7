#include "app/paperfile.h"

#include "app/arguments.h"

#include "core/document/docx.h"
#include "core/document/paper.h"

#include <QCoreApplication>

namespace anhe {

static bool isWord(const QString &path)
{
    return path.endsWith(QLatin1String(".docx"), Qt::CaseInsensitive);
}

void requirePaperName(const QString &path)
{
    if (!isWord(path) && !path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        throw WrongUsage{
            QCoreApplication::translate("app", "--output ends in .pdf or .docx, not “%1”.").arg(path)};
}

Result<void> writePaper(const Document &document, const QString &path, const PaperFonts &fonts,
                        const Console &console)
{
    const Result<void> written =
        isWord(path) ? writeDocx(document, path, fonts) : writePdf(document, path, fonts);
    if (!written)
        return written;
    if (!isWord(path)) {
        for (const QString &sentence : fonts.substitutions())
            console.err << sentence << '\n';
    }
    tellWritten(path, console);
    return {};
}

void tellWritten(const QString &path, const Console &console)
{
    console.err << QCoreApplication::translate("app", "Written: %1").arg(path) << '\n';
}

} // namespace anhe
