@main
struct Folkmoot {
  static func main() {}
}
