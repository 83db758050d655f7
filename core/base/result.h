#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace anhe {

/** One problem with one field of what a user entered. A warning does not stop the save. */
struct FieldProblem
{
    QString field;   ///< the value's member name in snake_case, e.g. "received_at"
    QString message; ///< a whole sentence for the user
    bool warning = false;

    bool operator==(const FieldProblem &) const = default;
};

using FieldProblems = QList<FieldProblem>;

/** True when at least one problem is more than a warning. */
inline bool isRefused(const FieldProblems &problems)
{
    for (const FieldProblem &problem : problems) {
        if (!problem.warning)
            return true;
    }
    return false;
}

inline void refuse(FieldProblems &problems, const char *field, const QString &message, bool warning = false)
{
    problems.append({QString::fromLatin1(field), message, warning});
}

inline void warn(FieldProblems &problems, const char *field, const QString &message)
{
    refuse(problems, field, message, true);
}

/** Why something was not done: a sentence for the user and, for a form, the fields concerned. */
struct Failure
{
    QString message;
    FieldProblems problems = {};

    /** A failure that says all that stands in problems. */
    static Failure ofFields(FieldProblems problems)
    {
        QString text;
        for (const FieldProblem &problem : std::as_const(problems)) {
            if (!problem.warning)
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + problem.message;
        }
        return {text, std::move(problems)};
    }
};

/** A value, or the foreseeable reason why there is none. */
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Failure &failure() const { return std::get<1>(m_state); }
    QString error() const { return ok() ? QString() : failure().message; }

private:
    std::variant<T, Failure> m_state;
};

/** Done, or the foreseeable reason why not. */
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)) {}

    bool ok() const { return !m_failure; }
    explicit operator bool() const { return ok(); }
    const Failure &failure() const { return *m_failure; }
    QString error() const { return m_failure ? m_failure->message : QString(); }

private:
    std::optional<Failure> m_failure;
};

} // namespace anhe
