import MootCLI

@main
struct Folkmoot {
  static func main() async {
    await Program.main()
  }
}
