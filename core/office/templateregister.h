#pragma once

#include "core/base/result.h"
#include "core/ledger/attachment.h"

#include <QMap>
#include <QString>

namespace anhe {

class Ledger;

/**
 * The office's own Word files in place of built-in forms, by the form's key. They are kept inside the ledger,
 * so that they travel with it to every desk and into every backup.
 */
class TemplateRegister
{
public:
    explicit TemplateRegister(Ledger &ledger) : m_ledger(ledger) {}

    QMap<QString, Attachment> all() const;
    bool has(const QString &form) const { return all().contains(form); }

    /** Replaces the one the form had. Refuses what is no Word file. */
    Result<void> put(const QString &form, const QString &path);
    Result<void> remove(const QString &form);
    /** Writes the template out, for fillTemplate() or to be edited. */
    Result<void> extract(const QString &form, const QString &path) const;

private:
    Ledger &m_ledger;
};

} // namespace anhe
