using System.Reflection;
using System.Xml.Linq;

namespace DprkEngagement.Tests;

/// <summary>What a cell can call: few types, every one described, and no change of them unseen.</summary>
public sealed class PublicApiTests
{
    private static readonly Assembly Library = typeof(EngagementData).Assembly;

    [Fact]
    public void The_public_API_is_the_one_in_the_file()
    {
        var actual = string.Concat(Types().Select(Describe));

        ExpectedFile.Holds("DprkEngagement.Tests/PublicApi.txt", actual);
    }

    [Fact]
    public void There_are_at_most_90_public_types() => Assert.InRange(Types().Count(), 1, 90);

    [Fact]
    public void Every_public_type_and_member_is_described()
    {
        var summaries = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml")).Descendants("member")
            .Where(member => member.Elements()
                .Any(part => part.Name == "inheritdoc" || part.Name == "summary" && part.Value.Trim().Length > 0))
            .Select(member => member.Attribute("name")!.Value.Split('(')[0].Split('`')[0])
            .ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Types().SelectMany(Documented), name => !summaries.Contains(name.Split('`')[0]));
    }

    private static IEnumerable<Type> Types() => Library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>The names under which the compiler writes the comments; a record's parameters stand in the comment of the type.</summary>
    private static IEnumerable<string> Documented(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        var parameters = type.GetConstructors().SelectMany(one => one.GetParameters()).Select(parameter => parameter.Name).ToHashSet();
        return Members(type).Where(member => !parameters.Contains(member.Name)).Select(member => member switch
            {
                FieldInfo field => $"F:{name}.{field.Name}",
                PropertyInfo { Name: "Item" } => $"P:{name}.Item",
                PropertyInfo property => $"P:{name}.{property.Name}",
                _ => $"M:{name}.{member.Name}",
            })
            .Prepend("T:" + name);
    }

    private static string Describe(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            _ => "class",
        };
        return $"{kind} {Name(type)}\n"
            + string.Concat(Members(type).Select(Line).Distinct().Order(StringComparer.Ordinal).Select(line => $"    {line}\n"));
    }

    /// <summary>What is written in the source: without what the compiler adds to every record.</summary>
    private static IEnumerable<MemberInfo> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member switch
        {
            FieldInfo field => !field.IsSpecialName,
            PropertyInfo => true,
            MethodInfo method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType != typeof(object)
                && method.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "GetEnumerator" or "CompareTo")
                    && !method.Name.Contains('<', StringComparison.Ordinal),
            _ => false,
        });

    private static string Line(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } field when field.DeclaringType!.IsEnum => field.Name,
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } index =>
            $"{Name(property.PropertyType)} this[{Parameters(index)}]",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method.GetParameters())})",
        _ => member.Name,
    };

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(one => Name(one.ParameterType) + " " + one.Name + (one.HasDefaultValue ? " = …" : "")));

    private static string Name(Type type) => type switch
    {
        { IsArray: true } => Name(type.GetElementType()!) + "[]",
        { IsGenericType: true } when Nullable.GetUnderlyingType(type) is { } inner => Name(inner) + "?",
        { IsGenericType: true } => type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">",
        _ => type.Name,
    };
}
